package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.HorizontalPodAutoscaler;
import dev.holdfast.blueprint.kubernetes.api.PodDisruptionBudget;
import dev.holdfast.blueprint.kubernetes.api.Role;
import dev.holdfast.blueprint.kubernetes.api.Rollout;
import dev.holdfast.blueprint.kubernetes.api.RolloutBlueGreen;
import dev.holdfast.blueprint.kubernetes.api.RolloutCanary;
import dev.holdfast.blueprint.kubernetes.api.RolloutStep;
import dev.holdfast.blueprint.kubernetes.api.RolloutStrategy;
import dev.holdfast.blueprint.kubernetes.api.ScaleTargetRef;
import dev.holdfast.blueprint.kubernetes.api.ScaledObject;
import dev.holdfast.blueprint.kubernetes.api.Service;
import dev.holdfast.blueprint.proxy.Addresses;
import dev.holdfast.blueprint.proxy.Server;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RolloutsTest {
    private static final String WEB = Lowered.SHOP + Lowered.WEB;
    private static final String CANARY =
            WEB + "    update: {strategy: canary, steps: [{weight: 10%, pause: 90s}, {weight: 50%, pause: 10m}]}\n";
    private static final String BLUE_GREEN =
            WEB + "    update: {strategy: blue-green, promotion: manual, keepOld: 15m}\n";
    private static final String SCALED = "    autoscaling: {min: 3, max: 9, metrics: [{cpu: 70%}]}\n";
    private static final String BALANCED =
            """
            loadBalancers:
              edge: {engine: haproxy, listeners: [{port: 8080, protocol: http}], backends: [{service: web}]}
            """;

    @Test
    void aCanarySetsAWeightAndPausesInTurn() {
        Lowered shop = Lowered.of(CANARY);
        Rollout web = shop.one(Rollout.class, "shop-web");
        assertThat(web.spec().strategy())
                .isEqualTo(new RolloutStrategy(
                        null,
                        new RolloutCanary(
                                1,
                                0,
                                List.of(
                                        RolloutStep.weight(10),
                                        RolloutStep.waiting(90),
                                        RolloutStep.weight(50),
                                        RolloutStep.waiting(600)))));
        assertThat(shop.has(Deployment.class, "shop-web")).isFalse();
        assertThat(shop.has(Service.class, "shop-web-preview")).isFalse();
    }

    @Test
    void aRolloutRunsWhatADeploymentWould() {
        Deployment plain = Lowered.of(WEB).one(Deployment.class, "shop-web");
        Rollout staged = Lowered.of(CANARY).one(Rollout.class, "shop-web");
        assertThat(staged.metadata()).isEqualTo(plain.metadata());
        assertThat(staged.spec().replicas()).isEqualTo(3);
        assertThat(staged.spec().selector()).isEqualTo(plain.spec().selector());
        assertThat(staged.spec().minReadySeconds()).isEqualTo(plain.spec().minReadySeconds());
        assertThat(staged.spec().progressDeadlineSeconds())
                .isGreaterThan(staged.spec().minReadySeconds());
        assertThat(staged.spec().template().spec().containers())
                .isEqualTo(plain.spec().template().spec().containers());
    }

    @Test
    void versionsAreToldApartByTheLabelOfTheController() {
        assertThat(Lowered.of(CANARY)
                        .one(Rollout.class, "shop-web")
                        .spec()
                        .template()
                        .spec()
                        .topologySpreadConstraints())
                .isNotEmpty()
                .allSatisfy(constraint ->
                        assertThat(constraint.matchLabelKeys()).containsExactly("rollouts-pod-template-hash"));
    }

    @Test
    void blueGreenChangesAServiceOverAndKeepsOneForAPreview() {
        Lowered shop = Lowered.of(BLUE_GREEN);
        Rollout web = shop.one(Rollout.class, "shop-web");
        assertThat(web.spec().strategy())
                .isEqualTo(new RolloutStrategy(new RolloutBlueGreen("shop-web", "shop-web-preview", false, 900), null));
        Service active = shop.one(Service.class, "shop-web");
        Service preview = shop.one(Service.class, "shop-web-preview");
        assertThat(preview.spec()).isEqualTo(active.spec());
    }

    @Test
    void autoscalersAndBudgetsFollowTheRollout() {
        ScaleTargetRef target = new ScaleTargetRef("argoproj.io/v1alpha1", "Rollout", "shop-web");
        Lowered scaled = Lowered.of(CANARY + SCALED);
        assertThat(scaled.one(HorizontalPodAutoscaler.class, "shop-web").spec().scaleTargetRef())
                .isEqualTo(target);
        assertThat(scaled.one(Rollout.class, "shop-web").spec().replicas()).isNull();
        assertThat(scaled.has(PodDisruptionBudget.class, "shop-web")).isTrue();
        Lowered byKeda = Lowered.of(CANARY + SCALED.replace("max: 9", "max: 9, kubernetes: {controller: keda}"));
        assertThat(byKeda.one(ScaledObject.class, "shop-web").spec().scaleTargetRef())
                .isEqualTo(target);
    }

    @Test
    void aLoadBalancerReachesOnlyTheVersionThatHasTheTraffic() {
        assertThat(Lowered.of(CANARY + BALANCED).has(Service.class, "shop-web-headless"))
                .isTrue();
        assertThat(Lowered.of(BLUE_GREEN + BALANCED).has(Service.class, "shop-web-headless"))
                .as("it would lead to both versions")
                .isFalse();
        Blueprint blueprint = Lowered.blueprint(BLUE_GREEN + BALANCED);
        ServiceBlueprint web = Objects.requireNonNull(blueprint.services().get("web"));
        String host = "shop-web.shop.svc.cluster.local";
        assertThat(new KubernetesAddressing(blueprint).of(web, web.ports().get(0), "north"))
                .isEqualTo(new Addresses.Named(List.of(new Server("web", host, host))));
    }

    @Test
    void whatMeasuresIsAllowedToSeeTheSetsOfVersions() {
        String measured = "monitoring: {scrapeInterval: 15s}\n";
        String targets = "targets: {kubernetes: \"1.35\", prometheus: \"3.5\"}";
        assertThat(resources(CANARY.replace("targets: {kubernetes: \"1.35\"}", targets) + measured))
                .contains("replicasets");
        assertThat(resources(WEB.replace("targets: {kubernetes: \"1.35\"}", targets) + measured))
                .doesNotContain("replicasets");
    }

    private static List<String> resources(String yaml) {
        return Lowered.of(yaml).all(Role.class).stream()
                .filter(role -> role.metadata().name().endsWith("kube-state-metrics"))
                .flatMap(role -> role.rules().stream())
                .flatMap(rule -> rule.resources().stream())
                .toList();
    }
}
