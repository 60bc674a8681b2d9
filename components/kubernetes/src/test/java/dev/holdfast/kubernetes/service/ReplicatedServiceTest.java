package dev.holdfast.kubernetes.service;

import static dev.holdfast.kubernetes.mocks.Trees.SITE;
import static dev.holdfast.kubernetes.mocks.Trees.at;
import static dev.holdfast.kubernetes.mocks.Trees.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.core.internal.OutputData;
import com.pulumi.core.internal.OutputInternal;
import com.pulumi.kubernetes.Provider;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.ResourceTransformation;
import dev.holdfast.kubernetes.args.Autoscale;
import dev.holdfast.kubernetes.args.Check;
import dev.holdfast.kubernetes.args.Exposure;
import dev.holdfast.kubernetes.args.Rollout;
import dev.holdfast.kubernetes.args.Site;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import dev.holdfast.kubernetes.register.KubernetesResourceArgs;
import dev.holdfast.kubernetes.standalone.Use;
import dev.holdfast.topology.Promotion;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.units.Percent;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ReplicatedServiceTest {
    private static ReplicatedServiceArgs.Builder web() {
        return ReplicatedServiceArgs.builder()
                .site(SITE)
                .image("example.org/web:1.0")
                .replicas(3)
                .port("http", 8000, Protocol.HTTP);
    }

    private static MockedRun run(ReplicatedServiceArgs args) {
        return MockedRun.of(context -> new ReplicatedService("api", args));
    }

    private static List<String> resources(MockedRun run) {
        return run.resources().stream().map(it -> it.type() + " " + it.name()).toList();
    }

    private static Registered deployment(MockedRun run) {
        return run.resource("kubernetes:apps/v1:Deployment", "api-deployment");
    }

    private static Object container(MockedRun run, Object... path) {
        Object[] whole = new Object[path.length + 5];
        Object[] before = {"spec", "template", "spec", "containers", 0};
        System.arraycopy(before, 0, whole, 0, 5);
        System.arraycopy(path, 0, whole, 5, path.length);
        return at(deployment(run), whole);
    }

    @Test
    void itsChildrenBearItsNameAndWhatTheyAre() {
        MockedRun run = run(
                web().autoscale(Autoscale.between(3, 20).onCpu(Percent.of(70)).onMemory(Percent.of(80)))
                        .expose(Exposure.ingress("http").host("api.example.org").certificate("api-tls"))
                        .build());
        assertThat(resources(run))
                .containsExactlyInAnyOrder(
                        "holdfast:kubernetes:ReplicatedService api",
                        "kubernetes:core/v1:ServiceAccount api-serviceaccount",
                        "kubernetes:core/v1:Service api-service",
                        "kubernetes:apps/v1:Deployment api-deployment",
                        "kubernetes:policy/v1:PodDisruptionBudget api-poddisruptionbudget",
                        "kubernetes:autoscaling/v2:HorizontalPodAutoscaler api-horizontalpodautoscaler",
                        "kubernetes:networking.k8s.io/v1:NetworkPolicy api-networkpolicy",
                        "kubernetes:networking.k8s.io/v1:Ingress api-ingress");
        assertThat(deployment(run).inputs().get("spec"))
                .as("the number of replicas is the autoscaler's")
                .isInstanceOfSatisfying(Map.class, spec -> assertThat(spec.containsKey("replicas"))
                        .isFalse());
        assertThat(at(deployment(run), "metadata", "name")).isEqualTo("shop-api");
        assertThat(at(deployment(run), "metadata", "namespace")).isEqualTo("shop-dev");
    }

    @Test
    void blueGreenLeavesTheSelectorsOfItsServicesToTheController() {
        MockedRun run = run(
                web().rollout(Rollout.blueGreen().promotion(Promotion.MANUAL).keepOld(Duration.ofMinutes(5)))
                        .build());
        Registered rollout = run.resource("kubernetes:argoproj.io/v1alpha1:Rollout", "api-rollout");
        assertThat(at(rollout, "spec", "strategy"))
                .isEqualTo(Map.of(
                        "blueGreen",
                        Map.of(
                                "activeService",
                                "shop-api",
                                "previewService",
                                "shop-api-preview",
                                "autoPromotionEnabled",
                                false,
                                "scaleDownDelaySeconds",
                                300.0)));
        for (String service : List.of("api-service", "api-preview-service")) {
            assertThat(run.resource("kubernetes:core/v1:Service", service)
                            .options()
                            .getIgnoreChanges())
                    .as(service)
                    .containsExactly("spec.selector");
        }
        assertThat(run(web().build())
                        .resource("kubernetes:core/v1:Service", "api-service")
                        .options()
                        .getIgnoreChanges())
                .isEmpty();
    }

    @Test
    void aCanaryGrowsByTheStepsThatAreSaid() {
        MockedRun run = run(web().rollout(Rollout.canary().step(Percent.of(20), Duration.ofMinutes(1)))
                .build());
        Registered rollout = run.resource("kubernetes:argoproj.io/v1alpha1:Rollout", "api-rollout");
        assertThat(at(rollout, "spec", "strategy", "canary", "steps"))
                .isEqualTo(List.of(Map.of("setWeight", 20.0), Map.of("pause", Map.of("duration", 60.0))));
    }

    @Test
    void itsChildrenHaveItsParentAndItsProvider() {
        AtomicReference<ReplicatedService> made = new AtomicReference<>();
        MockedRun run = MockedRun.of(context -> {
            Provider provider = new Provider("cluster");
            made.set(new ReplicatedService(
                    "api",
                    web().build(),
                    ComponentResourceOptions.builder().provider(provider).build()));
        });
        assertThat(run.objects()).isNotEmpty().allSatisfy(child -> {
            assertThat(child.options().getParent()).contains(made.get());
            assertThat(child.provider()).contains("pulumi:providers:kubernetes::cluster");
        });
        assertThat(Objects.requireNonNull(made.get()).resources()).hasSameSizeAs(run.objects());
    }

    @Test
    void valuesThatAreKnownAtDeploymentArrive() {
        MockedRun run = run(web().image(Output.of("example.org/web:2.0"))
                .env("URL", Output.of("https://example.org/$(HOME)"))
                .env("PLAIN", "a$(b)")
                .site(Site.builder()
                        .system("shop")
                        .environment("dev")
                        .namespace(Output.of("made-now"))
                        .build())
                .readinessProbe(Check.http("http", "/ready"))
                .build());
        assertThat(container(run, "image")).isEqualTo("example.org/web:2.0");
        assertThat(container(run, "env"))
                .isEqualTo(List.of(
                        Map.of("name", "URL", "value", "https://example.org/$$(HOME)"),
                        Map.of("name", "PLAIN", "value", "a$$(b)")));
        assertThat(run.objects()).allSatisfy(object -> assertThat(at(object, "metadata", "namespace"))
                .isEqualTo("made-now"));
    }

    @Test
    void aSecretValueGoesIntoASecretAndNowhereElse() {
        MockedRun run = run(web().envSecret("TOKEN", Output.of("canary"))
                .env("KEY", SecretReference.of("node/key"))
                .build());
        Registered secret = run.resource("kubernetes:core/v1:Secret", "api-env-secret");
        assertThat(at(secret, "metadata", "name")).isEqualTo("shop-api-env");
        assertThat(container(run, "env", 0, "valueFrom", "secretKeyRef"))
                .isEqualTo(Map.of("name", "node", "key", "key"));
        assertThat(container(run, "env", 1, "valueFrom", "secretKeyRef"))
                .isEqualTo(Map.of("name", "shop-api-env", "key", "TOKEN"));
        assertThat(run.resources())
                .filteredOn(resource -> resource.inputs().toString().contains("canary"))
                .extracting(Registered::name)
                .containsExactly("api-env-secret");
    }

    @Test
    void whatIsUsedIsReachedByNameAndLetsItIn() {
        MockedRun run = MockedRun.of(context -> {
            ReplicatedService data = new ReplicatedService("data", web().build());
            new ReplicatedService("api", web().uses(Use.of(data).env("DATA")).build());
        });
        assertThat(container(run, "env", 0)).isEqualTo(Map.of("name", "DATA_HOST", "value", "shop-data.shop-dev.svc"));
        Registered door = run.resource(
                "kubernetes:networking.k8s.io/v1:NetworkPolicy", "api-shop-data-from-shop-api-networkpolicy");
        assertThat(at(door, "spec", "podSelector", "matchLabels", "app.kubernetes.io/instance"))
                .isEqualTo("shop-data");
        assertThat(at(door, "spec", "ingress", 0, "ports", 0, "port")).isEqualTo(8000.0);
    }

    @Test
    void patchesAndTransformsReachEveryChild() {
        ResourceTransformation pausing = transformed -> transformed.args() instanceof KubernetesResourceArgs child
                ? Optional.of(new ResourceTransformation.Result(
                        child.merge(Map.of("metadata", Map.of("annotations", Map.of("seen", "yes")))),
                        transformed.options()))
                : Optional.empty();
        MockedRun run = MockedRun.of(context -> new ReplicatedService(
                "api",
                web().patch("Deployment", "shop-api", Map.of("spec", Map.of("paused", true)))
                        .build(),
                ComponentResourceOptions.builder()
                        .resourceTransformations(List.of(pausing))
                        .build()));
        assertThat(at(deployment(run), "spec", "paused")).isEqualTo(true);
        assertThat(run.objects()).hasSizeGreaterThan(4).allSatisfy(object -> assertThat(
                        at(object, "metadata", "annotations", "seen"))
                .isEqualTo("yes"));
    }

    @Test
    void whatIsUnknownOrSecretStaysSo() {
        AtomicReference<Map<String, Object>> tree = new AtomicReference<>();
        ResourceTransformation look = transformed -> {
            if (transformed.args() instanceof KubernetesResourceArgs child
                    && child.kind().equals("Deployment")) {
                tree.set(child.tree());
            }
            return Optional.empty();
        };
        MockedRun run = MockedRun.run(
                context -> new ReplicatedService(
                        "api",
                        web().image(new OutputInternal<>(OutputData.<String>unknown()))
                                .env("DSN", Output.ofSecret("canary"))
                                .build(),
                        ComponentResourceOptions.builder()
                                .resourceTransformations(List.of(look))
                                .build()),
                true);
        assertThat(run.exitCode()).as(run.errors().toString()).isZero();
        Object[] container = {"spec", "template", "spec", "containers", 0};
        Object first = in(Objects.requireNonNull(tree.get()), container);
        assertThat(in(first, "image")).isInstanceOfSatisfying(OutputInternal.class, image -> assertThat(
                        image.isKnown().join())
                .isEqualTo(false));
        assertThat(in(first, "env", 0, "value")).isInstanceOfSatisfying(OutputInternal.class, value -> assertThat(
                        value.isSecret().join())
                .isEqualTo(true));
    }

    @Test
    void aPatchThatMatchesNothingIsRefusedBeforeAnythingIsRegistered() {
        MockedRun run = MockedRun.run(
                context -> new ReplicatedService(
                        "api",
                        web().patch("Deployment", "shop-apy", Map.of("spec", Map.of("paused", true)))
                                .build()),
                false);
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.errors().toString()).contains("there is no Deployment shop-apy", "did you mean");
        assertThat(run.resources()).isEmpty();
    }

    @Test
    void argumentsThatCannotBeFailThePreviewBeforeAnythingIsRegistered() {
        MockedRun run = MockedRun.run(
                context -> new ReplicatedService(
                        "api", web().replicas(5).property("replica", 2).build()),
                true);
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.errors().toString()).contains("ReplicatedService api: ", "replica");
        assertThat(run.resources()).isEmpty();
    }

    @Test
    void whatKeepsSomethingIsAnotherComponent() {
        MockedRun run = MockedRun.run(
                context -> new ReplicatedService(
                        "api",
                        web().property("storage", Map.of("size", "1Gi", "mountPath", "/data"))
                                .build()),
                true);
        assertThat(run.errors().toString()).contains("Make a StatefulCluster of it");
        assertThat(run.resources()).isEmpty();
    }

    @Test
    void itTellsWhereItIsReached() {
        MockedRun run = MockedRun.of(context -> {
            ReplicatedService inside = new ReplicatedService("api", web().build());
            ReplicatedService outside = new ReplicatedService(
                    "site",
                    web().expose(Exposure.ingress("http")
                                    .host(Output.of("www.example.org"))
                                    .clusterIssuer("acme"))
                            .build());
            context.export("inside", inside.url());
            context.export("outside", outside.url());
            context.export("endpoint", Objects.requireNonNull(inside.endpoints().get("http")));
        });
        assertThat(run.text("inside")).isEqualTo("http://shop-api.shop-dev.svc:8000");
        assertThat(run.text("outside")).isEqualTo("https://www.example.org/");
        assertThat(run.text("endpoint")).isEqualTo("shop-api.shop-dev.svc:8000");
    }

    @Test
    void theSystemAndTheEnvironmentAreThoseOfTheProgramUnlessSaid() {
        MockedRun run = run(web().site(Site.builder().build()).build());
        assertThat(at(deployment(run), "metadata", "name")).isEqualTo("project-api");
        assertThat(at(deployment(run), "metadata", "namespace")).isEqualTo("default");
        assertThat(at(deployment(run), "metadata", "labels", "holdfast.dev/environment"))
                .isEqualTo("stack");
    }
}
