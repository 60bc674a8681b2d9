package dev.holdfast.topology.read;

import static dev.holdfast.topology.read.Documents.HEAD;
import static dev.holdfast.topology.read.Documents.accepted;
import static dev.holdfast.topology.read.Documents.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.topology.ApiVersion;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.Topology;
import dev.holdfast.topology.units.CountOrPercent;
import dev.holdfast.topology.units.Cpu;
import dev.holdfast.topology.units.ImageReference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TopologyReaderTest {
    private static Service web(String lines) {
        return Objects.requireNonNull(
                accepted(HEAD + lines, null).topology().services().get("web"));
    }

    @Test
    void readsTheSmallestTopology() {
        Topology topology = accepted(HEAD, null).topology();
        assertThat(topology.apiVersion()).isEqualTo(ApiVersion.V1ALPHA1);
        assertThat(topology.metadata().name()).isEqualTo("shop");
        assertThat(topology.services().keySet()).containsExactly("web");
        assertThat(topology.databases()).isNull();
        assertThat(web("").image()).isEqualTo(ImageReference.parse("example.org/web:1.0"));
    }

    @Test
    void keepsTheOrderOfTheFile() {
        Service web = web("    env: {Z: a, A: b, M: c}\n");
        assertThat(web.env()).containsOnlyKeys("Z", "A", "M");
        assertThat(Objects.requireNonNull(web.env()).keySet()).containsExactly("Z", "A", "M");
    }

    @Test
    void readsShortFormsAndLongOnes() {
        assertThat(web("    replicas: 3\n").replicas())
                .isEqualTo(web("    replicas: {perRegion: 3}\n").replicas());
        assertThat(web("    env: {A: b}\n").env())
                .isEqualTo(web("    env: {A: {text: b}}\n").env());
    }

    @Test
    void readsUnits() {
        Service web = web(
                """
                    resources: {requests: {cpu: 0.5, memory: 1.5Gi}, limits: {cpu: 2}}
                    disruption: {maxUnavailable: 25%}
                    readinessProbe: {tcp: {port: http}, period: 1m30s}
                    autoscaling: {max: 3, metrics: [{cpu: 70%}, {pods: {metric: queue, average: 1e2}}]}
                """);
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(web.resources()).requests())
                        .cpu())
                .isEqualTo(new Cpu(500));
        assertThat(Objects.requireNonNull(web.disruption()).maxUnavailable()).isEqualTo(CountOrPercent.parse("25%"));
        assertThat(Objects.requireNonNull(web.readinessProbe()).period()).isEqualTo(Duration.ofSeconds(90));
        var metrics = Objects.requireNonNull(web.autoscaling()).metrics();
        assertThat(Objects.requireNonNull(metrics.get(1).pods()).average()).isEqualByComparingTo("100");
    }

    @Test
    void readsTheWordsOfYaml11AsText() {
        Service web = web("    env: {A: yes, B: off, C: 60:30, D: 1_000, E: 2024-01-01, on: x}\n");
        assertThat(Objects.requireNonNull(web.env()).keySet()).containsExactly("A", "B", "C", "D", "E", "on");
    }

    @Test
    void readsPiecesOfOtherFormatsAsTheyAre() {
        String patch = "patches: {kubernetes: [{kind: A, name: b, merge: {a: ~, b: [1, 2.5, true, 5000000000], c: {d:"
                + " x}}}]}\n";
        Topology topology = accepted(HEAD + patch, null).topology();
        var patches = Objects.requireNonNull(
                Objects.requireNonNull(topology.patches()).kubernetes());
        Map<String, Object> merge = patches.get(0).merge();
        assertThat(merge).containsKey("a").containsEntry("b", List.of(1, new BigDecimal("2.5"), true, 5_000_000_000L));
        assertThat(merge.get("a")).isNull();
        assertThat(merge).containsEntry("c", Map.of("d", "x"));
    }

    @Test
    void readsJson() {
        String json =
                """
                {
                \t"apiVersion": "holdfast/v1alpha1", "kind": "Topology",
                \t"metadata": {"name": "shop"}, "regions": {"local": {"zones": 1}},
                \t"services":\t{"web":{"image":"example.org/web:1.0","env":{"A":"\\uD83D\\uDE00 \\/ \\"\\t","EMPTY":""}}}
                }
                """;
        Service web = Objects.requireNonNull(
                accepted(json, null).topology().services().get("web"));
        var env = Objects.requireNonNull(web.env());
        assertThat(Objects.requireNonNull(env.get("A")).text()).isEqualTo("\uD83D\uDE00 / \"\t");
        assertThat(Objects.requireNonNull(env.get("EMPTY")).text()).isEmpty();
    }

    @Test
    void readsLineEndsOfEverySystem() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(accepted(HEAD.replace("\n", end), null).topology())
                    .isEqualTo(accepted(HEAD, null).topology());
        }
    }

    @Test
    void isReadOnly() {
        Topology topology = accepted(HEAD, null).topology();
        assertThatThrownBy(() -> topology.services().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void readsAllEnvironmentsAtOnceAsOneByOne() {
        String file =
                HEAD + "environments: {staging: {profile: development}, canary: {services: {web: {replicas: 3}}}}\n";
        Source source = new Source("topology.yaml", file.getBytes(StandardCharsets.UTF_8));
        Readings.Read all = (Readings.Read) new TopologyReader().readAll(source);
        assertThat(all.base().topology()).isEqualTo(accepted(file, null).topology());
        assertThat(all.overlays()).containsOnlyKeys("staging", "canary");
        all.overlays().forEach((name, overlay) -> {
            assertThat(overlay.topology()).isEqualTo(accepted(file, name).topology());
            assertThat(overlay.environments()).isEqualTo(all.base().environments());
        });
    }

    @Test
    void refusesAllEnvironmentsAtOnceForTheFaultsOfOne() {
        String file = HEAD + "environments: {staging: {profile: 3}}\n";
        Source source = new Source("topology.yaml", file.getBytes(StandardCharsets.UTF_8));
        assertThat(((Readings.Refused) new TopologyReader().readAll(source)).faults())
                .isEqualTo(refused(file, null));
    }
}
