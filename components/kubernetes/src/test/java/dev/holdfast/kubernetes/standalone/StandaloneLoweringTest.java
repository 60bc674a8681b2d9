package dev.holdfast.kubernetes.standalone;

import static dev.holdfast.kubernetes.standalone.Drafts.balancer;
import static dev.holdfast.kubernetes.standalone.Drafts.keys;
import static dev.holdfast.kubernetes.standalone.Drafts.one;
import static dev.holdfast.kubernetes.standalone.Drafts.service;
import static dev.holdfast.kubernetes.standalone.Drafts.workload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.EnvVar;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPeer;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyRule;
import dev.holdfast.kubernetes.args.Autoscale;
import dev.holdfast.kubernetes.args.Check;
import dev.holdfast.kubernetes.args.External;
import dev.holdfast.kubernetes.args.Site;
import dev.holdfast.topology.Engine;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.units.Percent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandaloneLoweringTest {
    private static Drafts.Workload web() {
        return workload().image("example.org/web:1.0").replicas(3).port("http", 8000, Protocol.HTTP);
    }

    private static Usable usable(Lowered lowered) {
        return lowered::part;
    }

    private static Map<String, String> pods(NetworkPolicyPeer peer) {
        return Objects.requireNonNull(peer.podSelector()).matchLabels();
    }

    private static List<String> names(List<EnvVar> variables) {
        return variables.stream().map(EnvVar::name).toList();
    }

    @Test
    void aServiceBringsAllThatItNeedsAndNothingElse() {
        Lowered lowered =
                service("api", web().autoscale(Autoscale.between(3, 20).onCpu(Percent.of(70))));
        assertThat(keys(lowered))
                .containsExactly(
                        "ServiceAccount shop-api",
                        "Service shop-api",
                        "Deployment shop-api",
                        "PodDisruptionBudget shop-api",
                        "HorizontalPodAutoscaler shop-api",
                        "NetworkPolicy shop-api");
        Deployment deployment = one(lowered, Deployment.class, "shop-api");
        assertThat(deployment.spec().replicas()).as("the autoscaler's").isNull();
        assertThat(deployment.metadata().namespace()).isEqualTo("shop-dev");
        assertThat(deployment.metadata().labels())
                .containsEntry("app.kubernetes.io/part-of", "shop")
                .containsEntry("holdfast.dev/environment", "dev");
    }

    @Test
    void whatIsUsedLetsTheUserInByOnePolicyMore() {
        Lowered api = service("api", web());
        Lowered front = service("front", web().uses(Use.of(usable(api)).env("API")));
        assertThat(keys(front)).contains("NetworkPolicy shop-front", "NetworkPolicy shop-api-from-shop-front");
        assertThat(keys(front)).doesNotContain("Deployment shop-api");
        NetworkPolicy door = one(front, NetworkPolicy.class, "shop-api-from-shop-front");
        assertThat(door.spec().podSelector().matchLabels()).containsEntry("app.kubernetes.io/instance", "shop-api");
        assertThat(door.spec().policyTypes()).containsExactly("Ingress");
        assertThat(door.spec().ingress()).singleElement().satisfies(rule -> {
            assertThat(rule.ports()).extracting(port -> port.port()).containsExactly(8000);
            assertThat(pods(rule.peers().get(0))).containsEntry("app.kubernetes.io/instance", "shop-front");
        });
        List<EnvVar> env = one(front, Deployment.class, "shop-front")
                .spec()
                .template()
                .spec()
                .containers()
                .get(0)
                .env();
        assertThat(env).contains(new EnvVar("API_HOST", "shop-api.shop-dev.svc", null));
        assertThat(names(env)).contains("API_PORT");
        List<NetworkPolicyRule> egress =
                one(front, NetworkPolicy.class, "shop-front").spec().egress();
        assertThat(egress).anySatisfy(rule -> assertThat(rule.ports()).anyMatch(port -> port.port() == 8000));
    }

    @Test
    void aChainOfUsesIsKnownToItsEnd() {
        Lowered data = service("data", web());
        Lowered api = service("api", web().uses(usable(data)));
        Lowered front = service("front", web().uses(usable(api)));
        assertThat(keys(front)).noneMatch(key -> key.contains("shop-data"));
    }

    @Test
    void aLoadBalancerOpensWhatItSendsRequestsTo() {
        Lowered api = service("api", web().behind(Front.named("edge", "http")));
        assertThat(keys(api)).contains("Service shop-api-headless");
        Lowered edge = balancer(
                "edge",
                balancer().property("engine", Engine.HAPROXY).listener(80).backend(api));
        assertThat(keys(edge))
                .containsExactly(
                        "ServiceAccount shop-edge",
                        "ConfigMap shop-edge",
                        "Service shop-edge",
                        "Deployment shop-edge",
                        "PodDisruptionBudget shop-edge",
                        "NetworkPolicy shop-edge");
        assertThat(one(api, NetworkPolicy.class, "shop-api").spec().ingress())
                .anySatisfy(rule -> assertThat(rule.peers()).anySatisfy(peer -> assertThat(pods(peer))
                        .containsEntry("app.kubernetes.io/instance", "shop-edge")));
    }

    @Test
    void aLoadBalancerThatIsNotThereYetIsNotMade() {
        Lowered data = service("data", web());
        Lowered api = service("api", web().uses(usable(data)).behind(Front.named("edge", "http")));
        assertThat(keys(api)).noneMatch(key -> key.contains("shop-edge"));
    }

    @Test
    void aLoadBalancerThatNobodyToldTheServiceOfIsRefused() {
        Lowered api = service("api", web());
        assertThatThrownBy(() -> balancer(
                        "edge",
                        balancer()
                                .property("engine", Engine.HAPROXY)
                                .listener(80)
                                .backend(api)))
                .isInstanceOf(ArgumentsRefused.class)
                .hasMessageContaining("LoadBalancer edge: the Deployment shop-api")
                .hasMessageContaining(".behind(Front.named(");
    }

    @Test
    void twoServicesStandBehindOneLoadBalancer() {
        Lowered api = service("api", web().behind(Front.named("edge", "http")));
        Lowered site = service(
                "site",
                workload()
                        .image("example.org/site:1")
                        .port("web", 8080, Protocol.HTTP)
                        .behind(Front.named("edge", "web")));
        Lowered edge = balancer(
                "edge",
                balancer()
                        .property("engine", Engine.NGINX)
                        .listener(80)
                        .backend(api)
                        .backend(site));
        assertThat(keys(edge)).hasSize(6);
    }

    @Test
    void whatCannotBeNamesTheComponentAndTheArgument() {
        assertThatThrownBy(() -> service("api", workload().replicas(0).env("1A", "x")))
                .isInstanceOf(ArgumentsRefused.class)
                .hasMessageContaining("ReplicatedService api: replicas: ")
                .hasMessageContaining("ReplicatedService api: image")
                .hasMessageContaining("ReplicatedService api: env");
        assertThatThrownBy(() -> service("Api", web()))
                .hasMessageStartingWith("ReplicatedService Api: ")
                .hasMessageContaining("lower-case letters");
        assertThatThrownBy(() -> service(
                        "api",
                        web().site(Site.builder()
                                .system("Shop")
                                .environment("dev")
                                .build())))
                .hasMessageContaining("ReplicatedService api: site.system: ");
        assertThatThrownBy(() -> service("api", web().property("sidecar", Map.of())))
                .hasMessageContaining("sidecar");
    }

    @Test
    void anImpossibleQuorumIsRefused() {
        assertThatThrownBy(() -> service(
                        "node", web().replicas(5).property("consensus", Map.of("faults", "byzantine", "quorum", 3))))
                .isInstanceOf(ArgumentsRefused.class)
                .hasMessageContaining("ReplicatedService node: consensus.quorum: ")
                .hasMessageContaining("4");
    }

    @Test
    void aComponentOfAnotherSiteIsRefused() {
        Lowered api = service("api", web());
        Site elsewhere = Site.builder()
                .system("other")
                .environment("dev")
                .namespace("other")
                .build();
        assertThatThrownBy(() -> service("front", web().site(elsewhere).uses(usable(api))))
                .hasMessageContaining("ReplicatedService front: api stands in another site");
    }

    @Test
    void valuesThatAreKnownAtDeploymentTravelAsTokens() {
        Output<String> image = Output.of("example.org/web:2");
        Lowered lowered = service(
                "api",
                web().image(image)
                        .env("URL", Output.of("https://example.org/$(A)"))
                        .uses(Use.of(External.of(External.Kind.DATABASE, "old", Output.of("db.example.org"), 5432))
                                .env("DB"))
                        .readinessProbe(Check.http("http", "/ready")));
        var container = one(lowered, Deployment.class, "shop-api")
                .spec()
                .template()
                .spec()
                .containers()
                .get(0);
        assertThat(container.image()).matches("hf-deferred-[0-9a-f]{6}-1x");
        assertThat(container.env())
                .filteredOn(variable -> Set.of("URL", "DB_HOST").contains(variable.name()))
                .hasSize(2)
                .allSatisfy(variable -> assertThat(variable.value()).startsWith("hf-deferred-"));
    }

    @Test
    void aSecretValueIsReferredToAndNeverWritten() {
        Lowered lowered = service("api", web().envSecret("TOKEN", Output.of("canary")));
        EnvVar token = one(lowered, Deployment.class, "shop-api")
                .spec()
                .template()
                .spec()
                .containers()
                .get(0)
                .env()
                .get(0);
        assertThat(token.value()).isNull();
        assertThat(token.valueFrom()).isNotNull();
        assertThat(lowered.secrets()).containsOnlyKeys("shop-api-env");
        assertThat(lowered.secrets().get("shop-api-env")).containsOnlyKeys("TOKEN");
        assertThat(lowered.toString()).doesNotContain("canary");
    }
}
