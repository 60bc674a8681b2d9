package dev.holdfast.templates.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.alertmanager.AlertmanagerFiles;
import dev.holdfast.templates.grafana.GrafanaFiles;
import dev.holdfast.templates.prometheus.PrometheusFiles;
import dev.holdfast.templates.yaml.PatchMatchesNothing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComposeTargetTest {
    private final Map<String, String> metanode = ComposeFiles.render(Resolving.metanode(null));

    @Test
    void putsEverythingInItsFolder() {
        assertThat(metanode)
                .containsOnlyKeys(
                        "compose/compose.yaml",
                        "compose/env.example",
                        "compose/config/alertmanager/alertmanager.yaml",
                        "compose/config/blackbox-exporter/blackbox.yaml",
                        "compose/config/grafana/dashboards/data.json",
                        "compose/config/grafana/dashboards/objectives.json",
                        "compose/config/grafana/dashboards/overview.json",
                        "compose/config/grafana/dashboards/requests.json",
                        "compose/config/grafana/provisioning/dashboards/holdfast.yaml",
                        "compose/config/grafana/provisioning/datasources/holdfast.yaml",
                        "compose/config/prometheus/prometheus.yaml",
                        "compose/config/prometheus/rules/agreement.yaml",
                        "compose/config/prometheus/rules/blockchain.yaml",
                        "compose/config/prometheus/rules/ipfs.yaml",
                        "compose/config/prometheus/rules/monitoring.yaml",
                        "compose/config/prometheus/rules/rpc.yaml",
                        "compose/config/prometheus/rules/state.yaml",
                        "compose/config/prometheus/rules/validator.yaml",
                        "compose/config/backup/backup.sh",
                        "compose/config/backup/wal-archive.sh",
                        "compose/config/blockchain/etc/metanode/node.toml",
                        "compose/config/rpc/haproxy.cfg",
                        "compose/config/state/pg_hba.conf",
                        "compose/config/state/postgresql.conf",
                        "compose/config/state/replica.sh",
                        "compose/config/state/roles.sql");
    }

    /** What measures reads the files that their targets render for this platform. */
    @Test
    void mountsTheFilesOfTheTargetsThatMeasure() {
        Blueprint blueprint = Resolving.metanode(null);
        Map<String, String> rendered = new TreeMap<>();
        Stream.of(
                        new PrometheusFiles(new Renderer()).standAlone(blueprint),
                        new AlertmanagerFiles(new Renderer()).standAlone(blueprint),
                        new GrafanaFiles(new Renderer()).standAlone(blueprint))
                .flatMap(List::stream)
                .forEach(file -> rendered.put(file.path().text(), file.text()));
        assertThat(metanode.get("compose/config/prometheus/prometheus.yaml"))
                .isEqualTo(rendered.get("prometheus/compose/us-east-1/prometheus.yaml"));
        assertThat(metanode.get("compose/config/prometheus/rules/state.yaml"))
                .isEqualTo(rendered.get("prometheus/compose/us-east-1/rules/state.yaml"));
        assertThat(metanode.get("compose/config/blackbox-exporter/blackbox.yaml"))
                .isEqualTo(rendered.get("prometheus/compose/us-east-1/blackbox.yaml"));
        assertThat(metanode.get("compose/config/alertmanager/alertmanager.yaml"))
                .isEqualTo(rendered.get("alertmanager/compose/alertmanager.yaml"));
        assertThat(metanode.get("compose/config/grafana/dashboards/data.json"))
                .isEqualTo(rendered.get("grafana/compose/us-east-1/dashboards/data.json"));
    }

    @Test
    void asksForEveryVariable() {
        assertThat(metanode.get("compose/env.example"))
                .contains(
                        "\nMETANODE_NODE_KEY=\n",
                        "\nMETANODE_STATE_APP_PASSWORD=\n",
                        "# ./secrets/state-admin/password\n");
        assertThat(metanode.get("compose/compose.yaml"))
                .contains("METANODE_KEY: \"${METANODE_NODE_KEY:?set it in .env to the secret node/key}\"")
                .doesNotContain("version:");
    }

    @Test
    void leavesNoDollarSignOfATextToCompose() {
        Map<String, Object> env = Rendered.of(
                        Resolving.blueprint(Small.with("    env: {PRICE: \"5$ ${HOME} $$x\"}\n"), null))
                .map("services.api.environment");
        assertThat(env).containsEntry("PRICE", "5$$ $${HOME} $$$$x");
    }

    @Test
    void mergesPatchesInOrder() {
        Rendered rendered = Rendered.of(
                patched("api", "{labels: {a: b}, init: null, deploy: {replicas: 7}, env_file: [\"${X:-y}\"]}"));
        assertThat(rendered.map("services.api.labels")).containsEntry("a", "b").containsKey("holdfast.dev/name");
        assertThat(rendered.map("services.api")).doesNotContainKey("init").containsKey("image");
        assertThat(rendered.map("services.api.deploy"))
                .containsEntry("replicas", 7)
                .containsKey("resources");
        assertThat(rendered.text()).contains("- \"${X:-y}\"");
    }

    @Test
    void refusesAPatchThatMatchesNothing() {
        assertThatThrownBy(() -> ComposeFiles.render(patched("apo", "{init: null}")))
                .isInstanceOfSatisfying(
                        PatchMatchesNothing.class, e -> assertThat(e.path()).isEqualTo("patches.compose[0].service"))
                .hasMessageContaining("did you mean api?");
    }

    private static Blueprint patched(String service, String merge) {
        return Resolving.blueprint(
                Small.with("patches: {compose: [{service: " + service + ", merge: " + merge + "}]}\n"), null);
    }
}
