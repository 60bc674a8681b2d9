package dev.holdfast.templates.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.compose.Rendered;
import dev.holdfast.templates.compose.Small;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SwarmTargetTest {
    @Test
    void putsEverythingInItsFolder() {
        assertThat(SwarmFiles.render(Resolving.metanode(null)))
                .containsOnlyKeys(
                        "swarm/stack.yaml",
                        "swarm/prepare.example",
                        "swarm/config/backup/backup.sh",
                        "swarm/config/backup/wal-archive.sh",
                        "swarm/config/blockchain/etc/metanode/node.toml",
                        "swarm/config/rpc/haproxy.cfg",
                        "swarm/config/state/pg_hba.conf",
                        "swarm/config/state/postgresql.conf",
                        "swarm/config/state/replica.sh",
                        "swarm/config/state/roles.sql");
    }

    @Test
    void aFileWithAnotherContentHasAnotherName() {
        assertThat(name("a = 1")).startsWith("shop_api_etc_api.conf-").isNotEqualTo(name("a = 2"));
    }

    private static String name(String content) {
        return (String) Objects.requireNonNull(
                stack("    files: {/etc/api.conf: \"" + content + "\"}\n")
                                        .map("configs")
                                        .get("api_etc_api.conf")
                                instanceof Map<?, ?> config
                        ? config.get("name")
                        : null);
    }

    @Test
    void aSecretIsFoundByItsNameAndReadByItsProgram() {
        Rendered stack = stack("    files: {/etc/key: {secret: api/key}}\n");

        assertThat(stack.map("secrets.api_key"))
                .containsEntry("name", "shop_api_key")
                .containsEntry("external", true);
        assertThat(stack.map("services.api").get("secrets"))
                .hasToString("[{source=api_key, target=/etc/key, uid=10001, gid=10001, mode=256}]");
    }

    @Test
    void leavesNoDollarSignAndNoTemplateOfATextToDocker() {
        assertThat(stack("    env: {PRICE: \"5$ ${HOME} {{.Task.ID}}\"}\n").map("services.api.environment"))
                .containsEntry("PRICE", "5$$ $${HOME} {{`{{`}}.Task.ID}}");
    }

    private static Rendered stack(String lines) {
        return Rendered.of(Objects.requireNonNull(
                SwarmFiles.render(Resolving.blueprint(Small.with(lines), null)).get("swarm/stack.yaml")));
    }
}
