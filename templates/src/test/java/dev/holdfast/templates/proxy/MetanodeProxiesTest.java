package dev.holdfast.templates.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.NumberedNames;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.util.List;
import java.util.Objects;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the load balancer of the MetaNode of the examples becomes. */
class MetanodeProxiesTest {
    private final Blueprint metanode = Resolving.metanode(null);
    private final NumberedNames names = NumberedNames.of(metanode);
    private final Renderer renderer = new Renderer();

    @Test
    void haproxy() {
        String text = file(
                ProxyPrinter.haproxy(renderer)
                        .standAlone(metanode, version(metanode.targets().haproxy()), names, Surroundings.container()),
                "haproxy.cfg");
        assertThat(text)
                .contains("server blockchain-3 blockchain-3:8545 weight 1\n")
                .as("websockets answer no HTTP")
                .contains("server blockchain-3 blockchain-3:8546 weight 1 port 8545\n")
                .contains("check inter 5s rise 2 fall 3")
                .as("an error comes with status 200, too")
                .contains("http-check expect rstring")
                .contains("deny deny_status 429")
                .contains("deny deny_status 421 unless served")
                .as("a reload does not forget who asked too often")
                .contains("peer rpc-2 10.213.1.11:10000")
                .as("a half answered call is not sent twice")
                .contains("http-request disable-l7-retry unless { method GET HEAD OPTIONS }");
        assertThat(text.lines().filter(line -> line.strip().startsWith("bind ") && !line.contains(" ssl ")))
                .as("only probes come without TLS")
                .containsExactly("    bind [::]:8404 v4v6");
        approve(text, ".cfg");
    }

    @Test
    void nginx() {
        String text = file(
                ProxyPrinter.nginx(renderer)
                        .standAlone(metanode, version(metanode.targets().nginx()), names, Surroundings.container()),
                "nginx.conf");
        assertThat(text)
                .contains("server 10.213.2.12:8545 max_fails=3 fail_timeout=15s;")
                .contains("limit_req_zone $binary_remote_addr zone=rpc:10m rate=1000r/s;")
                .contains("limit_req zone=rpc burst=2000 nodelay;")
                .contains("proxy_next_upstream error timeout;")
                .as("websockets stay open")
                .contains("proxy_read_timeout 1h;")
                .doesNotContain("non_idempotent");
        assertThat(text.lines().filter(line -> line.strip().startsWith("listen ") && !line.contains(" ssl")))
                .as("only probes come without TLS")
                .allMatch(line -> line.contains("8404"));
        assertThat(text.lines().filter(line -> line.contains("return 421;"))).hasSize(2);
        approve(text, ".conf");
    }

    @Test
    void traefik() {
        List<RenderedFile> files =
                new TraefikFiles(renderer).standAlone(metanode, new Version("3.6"), names, Surroundings.container());
        String rules = file(files, "rules.yaml");
        assertThat(rules)
                .contains("- url: http://blockchain-3:8545\n")
                .as("websockets have a port of their own, and no time-out of answers")
                .contains("- url: http://blockchain-3:8546\n")
                .contains("average: 1000\n")
                .as("an error of JSON-RPC comes with status 200; what fails otherwise is left out")
                .contains("passiveHealthCheck:")
                .contains("minVersion: VersionTLS12\n")
                .contains("stsSeconds:");
        assertThat(rules.lines().filter(line -> line.strip().startsWith("rule:")))
                .hasSize(2)
                .allMatch(line -> line.contains("Host(`rpc.metanode.example`)"));
        assertThat(file(files, "traefik.yaml"))
                .contains("rpc-8545:\n    address: \":8545\"")
                .doesNotContain("docker");
        approve(file(files, "traefik.yaml") + "---\n" + rules, ".yaml");
    }

    private static Version version(@Nullable Version asked) {
        return Objects.requireNonNull(asked);
    }

    private static String file(List<RenderedFile> files, String name) {
        return files.stream()
                .filter(file -> file.path().text().endsWith(name))
                .map(RenderedFile::text)
                .findFirst()
                .orElseThrow();
    }

    private static void approve(String text, String extension) {
        Approvals.verify(text, new Options().forFile().withExtension(extension));
    }
}
