package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.generate.GeneratedTopology;
import dev.holdfast.blueprint.kubernetes.api.Cluster;
import dev.holdfast.blueprint.kubernetes.api.Namespace;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPort;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicySpec;
import dev.holdfast.blueprint.kubernetes.api.Pooler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamespaceObjectsTest {
    private static final String DENIAL = "default-deny";
    private static final String CHALLENGES = "certificate-challenges";
    private static final int SYSTEMS = 60;

    private static final String EXPOSED = Lowered.SHOP
            + Lowered.WEB
            + "    expose: {by: ingress, port: http, hosts: [shop.example.org], tls: {clusterIssuer: acme}}\n";

    @Test
    void whatNoPolicyAllowsIsRefusedButForNames() {
        NetworkPolicySpec spec = Lowered.of(Lowered.SHOP + Lowered.WEB)
                .one(NetworkPolicy.class, DENIAL)
                .spec();

        assertThat(spec.podSelector().matchLabels()).isEmpty();
        assertThat(spec.policyTypes()).containsExactly("Ingress", "Egress");
        assertThat(spec.ingress()).isEmpty();
        assertThat(spec.egress()).singleElement().satisfies(rule -> assertThat(rule.ports())
                .containsExactly(new NetworkPolicyPort(53, "UDP"), new NetworkPolicyPort(53, "TCP")));
    }

    /** Others run pods there, of which nothing is known here. */
    @Test
    void theNamespaceOfOthersIsLeftAsItIs() {
        Lowered shop = Lowered.of(EXPOSED + "existing: {namespace: team-a}\n");

        assertThat(shop.all(Namespace.class)).isEmpty();
        assertThat(shop.all(NetworkPolicy.class))
                .extracting(each -> each.metadata().name())
                .containsExactly("shop-web");
    }

    @Test
    void certManagerMayAnswerChallengesWhereThereAreCertificates() {
        NetworkPolicySpec spec =
                Lowered.of(EXPOSED).one(NetworkPolicy.class, CHALLENGES).spec();

        assertThat(spec.podSelector().matchLabels()).isEqualTo(Map.of("acme.cert-manager.io/http01-solver", "true"));
        assertThat(spec.policyTypes()).containsExactly("Ingress");
        assertThat(spec.ingress()).singleElement().satisfies(rule -> {
            assertThat(rule.peers()).isEmpty();
            assertThat(rule.ports()).containsExactly(new NetworkPolicyPort(8089, "TCP"));
        });
        assertThat(Lowered.of(Lowered.SHOP + Lowered.WEB).has(NetworkPolicy.class, CHALLENGES))
                .isFalse();
    }

    static List<String> systems() throws IOException {
        List<String> systems = new ArrayList<>();
        for (String name : List.of("ara-ai", "kv-store", "metanode", "routemq")) {
            systems.add(Files.readString(Path.of("..", "..", "examples", name, "topology.yaml")));
        }
        IntStream.range(0, SYSTEMS)
                .mapToObj(seed -> GeneratedTopology.of(seed, 1 + seed % 4).text())
                .forEach(systems::add);
        return systems;
    }

    /** Or the denial would be for them: jobs, copies, what measures, and what CloudNativePG makes. */
    @ParameterizedTest
    @MethodSource("systems")
    void everyPodOfASystemHasAPolicyOfItsOwn(String text) {
        Blueprint blueprint = Lowered.blueprint(text);
        for (String region : KubernetesLowering.regions(blueprint)) {
            Lowered lowered = Lowered.of(text, region);
            List<Map<String, String>> selectors = lowered.all(NetworkPolicy.class).stream()
                    .filter(policy -> policy.spec().policyTypes().size() == 2)
                    .map(policy -> policy.spec().podSelector().matchLabels())
                    .filter(labels -> !labels.isEmpty())
                    .toList();
            assertThat(pods(lowered)).isNotEmpty().allSatisfy(labels -> assertThat(selectors)
                    .as("%s in %s", labels, region)
                    .anyMatch(selector -> labels.entrySet().containsAll(selector.entrySet())));
        }
    }

    /**
     * The labels of pods. CloudNativePG, from 1.28 at the latest, gives its instances and its jobs those that are here.
     *
     * @see <a href="https://github.com/cloudnative-pg/cloudnative-pg/blob/v1.30.0/pkg/specs/jobs.go">pkg/specs/jobs.go</a>
     */
    private static List<Map<String, String>> pods(Lowered lowered) {
        Stream<Map<String, String>> instances = lowered.all(Cluster.class).stream()
                .map(cluster -> Map.of(
                        "cnpg.io/cluster", cluster.metadata().name(), "app.kubernetes.io/component", "database"));
        Stream<Map<String, String>> poolers = lowered.all(Pooler.class).stream()
                .map(pooler -> Map.of("cnpg.io/poolerName", pooler.metadata().name()));
        Stream<Map<String, String>> own = lowered.templates().stream().map(template -> template.labels());
        return Stream.of(instances, poolers, own).flatMap(each -> each).toList();
    }
}
