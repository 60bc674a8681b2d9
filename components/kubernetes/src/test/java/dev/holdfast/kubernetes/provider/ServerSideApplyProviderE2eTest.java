package dev.holdfast.kubernetes.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.kubernetes.harness.EngineRun;
import dev.holdfast.kubernetes.harness.PulumiEngine;
import dev.holdfast.kubernetes.harness.PulumiStack;
import dev.holdfast.kubernetes.harness.RunningEngine;
import dev.holdfast.kubernetes.harness.Step;
import dev.holdfast.kubernetes.harness.TestCluster;
import dev.holdfast.kubernetes.provider.Call.Operation;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The real engine deploys a program without components onto the real control plane, through the provider for the tests. What a
 * test leaves goes with the cluster: to end a namespace takes ten seconds.
 */
@Tag("e2e")
@ExtendWith(TestCluster.Extension.class)
class ServerSideApplyProviderE2eTest {

    private static final String CANARY = "canary-4f1d9c";
    private static final int RESOURCES = 7;

    private final KubernetesClient client;
    private final TestCluster cluster;
    private final PulumiEngine engine;
    private final PulumiStack stack;
    private HandWrittenProgram program;

    ServerSideApplyProviderE2eTest(TestCluster cluster) {
        this.cluster = cluster;
        this.client = cluster.client();
        this.engine = PulumiEngine.start(cluster);
        this.stack = engine.stack("hand-written", "test");
        this.program = new HandWrittenProgram("", 5, "registry.example/web:1", "one", CANARY);
    }

    @BeforeEach
    void ownNamespace(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        program = program.in(name.substring(0, Math.min(40, name.length())));
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void deploysWaitsAndThenChangesNothing() {
        EngineRun first = stack.up(program).expectSuccess();
        // The stack and its default provider count as well.

        assertThat(operations(first)).containsOnly(Map.entry("create", RESOURCES + 2L));
        List<Pod> web = pods("web");
        assertThat(web).hasSize(5).allMatch(this::isReady);
        assertThat(web.stream()
                        .collect(Collectors.groupingBy(this::zone, Collectors.counting()))
                        .values())
                .containsExactly(1L, 1L, 1L, 1L, 1L);
        assertThat(pods("store")).hasSize(3).allMatch(this::isReady);
        assertThat(claims())
                .hasSize(3)
                .allMatch(claim -> claim.getStatus().getPhase().equals("Bound"));
        assertThat(stack.outputs().path("address").asText()).startsWith("203.0.113.");
        assertThat(stack.outputs().path("password").asText()).isEqualTo(CANARY);

        EngineRun second = stack.up(program).expectSuccess();
        assertThat(second.changes()).isEmpty();
        assertThat(stack.preview(program).expectSuccess().changes()).isEmpty();
        assertThat(stack.refresh().expectSuccess().changes()).isEmpty();
        assertThat(stack.up(program).expectSuccess().changes()).isEmpty();

        stack.destroy().expectSuccess();
        assertThat(client.namespaces().withName(program.namespace()).get()).isNull();
        assertThat(stack.resources()).isEmpty();
    }

    @Test
    void firstWriteIsAnUpdateAndTheNextAnApply() {
        stack.up(program).expectSuccess();
        assertThat(managers("web")).containsEntry("pulumi-kubernetes", "Update");

        stack.up(program.replicas(4)).expectSuccess();
        assertThat(managers("web")).doesNotContainKey("pulumi-kubernetes").anySatisfy((manager, operation) -> {
            assertThat(manager).startsWith("pulumi-kubernetes-");
            assertThat(operation).isEqualTo("Apply");
        });
    }

    @Test
    void replicasAndImageChangeInPlace() {
        stack.up(program).expectSuccess();
        String uid = uid();

        EngineRun scaled = stack.up(program.replicas(7)).expectSuccess();
        assertThat(scaled.changes()).singleElement().satisfies(step -> {
            assertThat(step.operation()).isEqualTo("update");
            assertThat(step.name()).isEqualTo("web");
            assertThat(step.differences()).containsExactly("spec.replicas");
        });
        assertThat(pods("web")).hasSize(7).allMatch(this::isReady);

        EngineRun rolled =
                stack.up(program.replicas(7).image("registry.example/web:2")).expectSuccess();
        assertThat(rolled.changes()).singleElement().satisfies(step -> {
            assertThat(step.operation()).isEqualTo("update");
            assertThat(step.differences()).containsExactly("spec.template.spec.containers[0].image");
        });
        assertThat(uid()).isEqualTo(uid);
        assertThat(pods("web").stream().filter(this::isReady))
                .extracting(pod -> pod.getSpec().getContainers().get(0).getImage())
                .hasSizeGreaterThanOrEqualTo(7)
                .contains("registry.example/web:2");
    }

    @Test
    void changedConfigMapGetsANewNameBeforeTheOldOneGoes() {
        stack.up(program).expectSuccess();
        String before = settings();

        EngineRun changed = stack.up(program.setting("two")).expectSuccess();

        assertThat(changed.changes())
                .extracting(step -> step.operation() + " " + step.name())
                .containsSubsequence("create-replacement settings", "update web", "delete-replaced settings");
        assertThat(settings()).startsWith("settings-").isNotEqualTo(before);
        assertThat(stack.up(program.setting("two")).expectSuccess().changes()).isEmpty();
    }

    @Test
    void driftIsFoundByRefreshAndMendedByUp() {
        stack.up(program).expectSuccess();
        client.apps()
                .deployments()
                .inNamespace(program.namespace())
                .withName("web")
                .scale(2);

        EngineRun found = stack.refresh().expectSuccess();
        assertThat(found.changes())
                .extracting(step -> step.operation() + " " + step.name())
                .containsExactly("update web");

        // Who scaled owns the field now: the real provider does not take it back unasked either.
        assertThat(stack.up(program).expectFailure().output()).contains("server-side apply field conflict");
        stack.config("kubernetes:enablePatchForce", "true");
        EngineRun mended = stack.up(program).expectSuccess();
        assertThat(mended.changes().stream().filter(step -> step.type().startsWith("kubernetes:")))
                .singleElement()
                .satisfies(step -> assertThat(step.differences()).containsExactly("spec.replicas"));
        assertThat(pods("web").stream().filter(this::isReady)).hasSize(5);

        client.services().inNamespace(program.namespace()).withName("web").delete();
        assertThat(stack.refresh().expectSuccess().changes())
                .extracting(step -> step.operation() + " " + step.name())
                .containsExactly("delete front");
        assertThat(stack.up(program).expectSuccess().changes())
                .extracting(Step::operation)
                .containsExactly("create");
    }

    @Test
    void secretAppearsNowhereInTheClear() {
        EngineRun previewed = stack.preview(program).expectSuccess();
        EngineRun deployed = stack.up(program).expectSuccess();
        EngineRun changed = stack.up(program.password(CANARY + "2"), "--diff").expectSuccess();
        String encoded = Base64.getEncoder().encodeToString(CANARY.getBytes(StandardCharsets.UTF_8));

        assertThat(List.of(previewed.output(), deployed.output(), changed.output(), stack.export()))
                .noneMatch(text -> text.contains(CANARY))
                .noneMatch(text -> text.contains(encoded.substring(0, encoded.length() - 4)));
    }

    @Test
    void failureAtAStepIsMadeGoodByTheNextUp() {
        for (int step : new int[] {1, 4, RESOURCES}) {
            PulumiStack stack = engine.stack("fails-at-" + step, "test");
            HandWrittenProgram program = this.program.in("fails-at-" + step);
            engine.faults().failBefore(step);
            stack.up(program).expectFailure();
            assertThat(engine.faults().isPending()).isFalse();
            engine.faults().clear();

            stack.up(program).expectSuccess();
            assertThat(stack.up(program).expectSuccess().changes()).isEmpty();
        }
    }

    @Test
    void objectThatFailedToInitializeIsRecordedAndUpdated() {
        engine.faults().failAfter(1);
        stack.up(program).expectFailure();
        assertThat(stack.resources()).anySatisfy(resource -> {
            assertThat(resource.path("initErrors")).isNotEmpty();
            assertThat(resource.path("id").asText()).isEqualTo(program.namespace());
        });

        assertThat(stack.up(program).expectSuccess().changes())
                .extracting(step -> step.operation() + " " + step.name())
                .contains("update home");
        assertThat(stack.up(program).expectSuccess().changes()).isEmpty();
    }

    @Test
    void killedEngineConvergesAfterCancelAndRefresh() throws InterruptedException {
        CountDownLatch created = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        engine.hook(new CallHook() {
            @Override
            public void after(Call call) {
                // The object is there, but the engine does not learn of it.
                if (call.operation() == Operation.CREATE && call.urn().endsWith("::web") && created.getCount() > 0) {
                    created.countDown();
                    awaitQuietly(killed);
                }
            }
        });
        try (RunningEngine up = stack.startUp(program)) {
            assertThat(created.await(60, TimeUnit.SECONDS)).isTrue();
            up.kill();
        } finally {
            killed.countDown();
        }

        stack.up(program).expectFailure();
        stack.cancel().expectSuccess();
        assertThat(stack.pendingCreates())
                .extracting(resource -> resource.path("urn").asText())
                .anyMatch(urn -> urn.endsWith("::web"));
        stack.refreshAfterKill(cluster);
        assertThat(stack.pendingCreates()).isEmpty();

        stack.up(program).expectSuccess();
        assertThat(stack.up(program).expectSuccess().changes()).isEmpty();
        assertThat(pods("web")).hasSize(5);
        assertThat(client.configMaps().inNamespace(program.namespace()).list().getItems())
                .filteredOn(map -> map.getMetadata().getName().startsWith("settings-"))
                .hasSize(1);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Long> operations(EngineRun run) {
        return run.changes().stream().collect(Collectors.groupingBy(Step::operation, Collectors.counting()));
    }

    private List<Pod> pods(String app) {
        TestCluster.await("pods that end are gone", Duration.ofSeconds(30), () -> list(app).stream()
                .allMatch(pod -> pod.getMetadata().getDeletionTimestamp() == null));
        return list(app);
    }

    private List<Pod> list(String app) {
        return client.pods()
                .inNamespace(program.namespace())
                .withLabel("app", app)
                .list()
                .getItems();
    }

    private boolean isReady(Pod pod) {
        return pod.getStatus().getConditions().stream()
                .anyMatch(condition -> condition.getType().equals("Ready")
                        && condition.getStatus().equals("True"));
    }

    private String zone(Pod pod) {
        return client.nodes()
                .withName(pod.getSpec().getNodeName())
                .get()
                .getMetadata()
                .getLabels()
                .getOrDefault("topology.kubernetes.io/zone", "");
    }

    private List<PersistentVolumeClaim> claims() {
        return client.persistentVolumeClaims()
                .inNamespace(program.namespace())
                .list()
                .getItems();
    }

    private String uid() {
        return client.apps()
                .deployments()
                .inNamespace(program.namespace())
                .withName("web")
                .get()
                .getMetadata()
                .getUid();
    }

    private Map<String, String> managers(String deployment) {
        return client
                .apps()
                .deployments()
                .inNamespace(program.namespace())
                .withName(deployment)
                .get()
                .getMetadata()
                .getManagedFields()
                .stream()
                .filter(entry -> entry.getSubresource() == null)
                .collect(Collectors.toMap(entry -> entry.getManager(), entry -> entry.getOperation(), (a, b) -> b));
    }

    private String settings() {
        return client.configMaps().inNamespace(program.namespace()).list().getItems().stream()
                .map(map -> map.getMetadata().getName())
                .filter(name -> name.startsWith("settings-"))
                .findFirst()
                .orElseThrow();
    }
}
