package dev.holdfast.kubernetes.balancer;

import static dev.holdfast.kubernetes.mocks.Trees.SITE;
import static dev.holdfast.kubernetes.mocks.Trees.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.args.BackendCheck;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import dev.holdfast.kubernetes.service.ReplicatedService;
import dev.holdfast.kubernetes.service.ReplicatedServiceArgs;
import dev.holdfast.kubernetes.standalone.Front;
import dev.holdfast.topology.Engine;
import dev.holdfast.topology.Protocol;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadBalancerTest {
    private static final BackendCheck CHECK =
            BackendCheck.http("/ready").every(Duration.ofSeconds(2)).fall(2);

    private static ReplicatedServiceArgs.Builder web() {
        return ReplicatedServiceArgs.builder()
                .site(SITE)
                .image("example.org/web:1.0")
                .replicas(3)
                .port("http", 8000, Protocol.HTTP);
    }

    private static ReplicatedService api(Front front) {
        return new ReplicatedService("api", web().behind(front).build());
    }

    private static LoadBalancerArgs.Builder edge(Engine engine) {
        return LoadBalancerArgs.builder().site(SITE).engine(engine);
    }

    private static List<String> children(MockedRun run) {
        return run.objects().stream()
                .filter(object -> object.name().startsWith("edge"))
                .map(object -> object.kind() + " " + object.name())
                .toList();
    }

    private static MockedRun proxied(String host) {
        return MockedRun.of(context -> {
            ReplicatedService api = api(Front.named("edge", "http").check(CHECK));
            new LoadBalancer(
                    "edge",
                    edge(Engine.HAPROXY)
                            .listener(Listener.on(443, Protocol.HTTP).host(host).certificate("edge-tls"))
                            .backend(api)
                            .check(CHECK)
                            .build());
        });
    }

    @Test
    void aProxyRunsAtLeastTwiceWithItsConfiguration() {
        MockedRun run = proxied("api.example.org");
        assertThat(children(run))
                .containsExactlyInAnyOrder(
                        "ServiceAccount edge-serviceaccount",
                        "ConfigMap edge-configmap",
                        "Service edge-service",
                        "Deployment edge-deployment",
                        "PodDisruptionBudget edge-poddisruptionbudget",
                        "NetworkPolicy edge-networkpolicy");
        Registered deployment = run.resource("kubernetes:apps/v1:Deployment", "edge-deployment");
        assertThat(at(deployment, "spec", "replicas")).isEqualTo(2.0);
        Registered configuration = run.resource("kubernetes:core/v1:ConfigMap", "edge-configmap");
        assertThat(at(configuration, "data", "haproxy.cfg").toString())
                .contains("shop-api-headless.shop-dev.svc.cluster.local", "api.example.org");
    }

    @Test
    void aChangedConfigurationRollsThePods() {
        Object[] hash = {"spec", "template", "metadata", "annotations", "holdfast.dev/config-hash"};
        Object one = at(proxied("api.example.org").resource("kubernetes:apps/v1:Deployment", "edge-deployment"), hash);
        Object other =
                at(proxied("www.example.org").resource("kubernetes:apps/v1:Deployment", "edge-deployment"), hash);
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void aHostNameThatIsKnownAtDeploymentArrivesAndRollsThePods() {
        MockedRun one = known("api.example.org");
        assertThat(at(one.resource("kubernetes:core/v1:ConfigMap", "edge-configmap"), "data", "haproxy.cfg")
                        .toString())
                .contains("api.example.org")
                .doesNotContain("hf-deferred");
        assertThat(annotations(one)).isNotEqualTo(annotations(known("www.example.org")));
    }

    @Test
    void aHostNameThatIsNoneBecomesNoConfiguration() {
        MockedRun run = MockedRun.run(context -> later("a.example.org\n  server evil 192.0.2.1"), false);
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.objects()).noneMatch(object -> object.inputs().toString().contains("server evil"));
    }

    private static MockedRun known(String host) {
        return MockedRun.of(context -> later(host));
    }

    private static void later(String host) {
        ReplicatedService api = api(Front.named("edge", "http").check(CHECK));
        new LoadBalancer(
                "edge",
                edge(Engine.HAPROXY)
                        .listener(Listener.on(80, Protocol.HTTP).host(Output.of(host)))
                        .backend(api)
                        .check(CHECK)
                        .build());
    }

    private static Object annotations(MockedRun run) {
        return at(
                run.resource("kubernetes:apps/v1:Deployment", "edge-deployment"),
                "spec",
                "template",
                "metadata",
                "annotations");
    }

    @Test
    void theServiceBehindItLetsItInAndServesUntilItHasNoticed() {
        MockedRun run = proxied("api.example.org");
        Registered policy = run.resource("kubernetes:networking.k8s.io/v1:NetworkPolicy", "api-networkpolicy");
        assertThat(at(policy, "spec", "ingress").toString()).contains("shop-edge");
        Registered deployment = run.resource("kubernetes:apps/v1:Deployment", "api-deployment");
        assertThat(at(deployment, "spec", "template", "spec", "containers", 0, "lifecycle")
                        .toString())
                .as("2 s × 2 + 2 s")
                .contains("seconds=6");
    }

    @Test
    void aServiceThatWasNotToldIsNotChangedBehindItsBack() {
        MockedRun run = MockedRun.run(
                context -> {
                    ReplicatedService api = new ReplicatedService("api", web().build());
                    new LoadBalancer(
                            "edge",
                            edge(Engine.HAPROXY)
                                    .listener(80, Protocol.HTTP)
                                    .backend(api)
                                    .build());
                },
                true);
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.errors().toString())
                .contains("LoadBalancer edge: the Deployment shop-api was made without knowing of it")
                .contains(".behind(Front.named(");
        assertThat(children(run)).isEmpty();
    }

    @Test
    void theCloudsOwnIsAService() {
        MockedRun run = MockedRun.of(context -> {
            ReplicatedService api = api(Front.named("edge", "http").check(CHECK));
            LoadBalancer edge = new LoadBalancer(
                    "edge",
                    edge(Engine.CLOUD)
                            .listener(80, Protocol.HTTP)
                            .backend(api, "http")
                            .check(CHECK)
                            .build());
            context.export("address", edge.address());
        });
        assertThat(children(run))
                .contains("Service edge-service", "NetworkPolicy edge-shop-api-from-shop-edge-networkpolicy");
        Registered service = run.resource("kubernetes:core/v1:Service", "edge-service");
        assertThat(at(service, "spec", "type")).isEqualTo("LoadBalancer");
        assertThat(run.text("address")).as("the cloud has given none yet").isEmpty();
    }
}
