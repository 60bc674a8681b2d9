package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.EnvVar;
import dev.holdfast.blueprint.kubernetes.api.EnvVarSource;
import dev.holdfast.blueprint.kubernetes.api.LifecycleHandler;
import org.junit.jupiter.api.Test;

/** What depends on the version of Kubernetes. */
class VersionsTest {
    private static final String WEB = Lowered.SHOP
            + Lowered.WEB
            + """
                env: {PLACE: {instance: zone}}
                tools: [sh]
                sidecars:
                  agent:
                    image: ghcr.io/shop/agent:1.0.0
                    resources: {requests: {cpu: 50m, memory: 64Mi}, limits: {memory: 64Mi}}
            """;

    private static Lowered on(String version) {
        return Lowered.of(WEB.replace("1.35", version));
    }

    @Test
    void theZoneIsAFieldOfThePodFromOnePointThirtyFiveOn() {
        assertThat(on("1.35").main("shop-web").env())
                .containsExactly(new EnvVar(
                        "PLACE", null, new EnvVarSource(null, "metadata.labels['topology.kubernetes.io/zone']")));
        assertThat(on("1.34").main("shop-web").env()).isEmpty();
    }

    @Test
    void thePauseBeforeTheEndNeedsNoProgramFromOnePointThirtyFourOn() {
        LifecycleHandler now = on("1.34").main("shop-web").preStop();
        assertThat(now).isNotNull().satisfies(handler -> assertThat(handler.sleepSeconds())
                .isPositive());
        LifecycleHandler before = on("1.33").main("shop-web").preStop();
        assertThat(before).isNotNull().satisfies(handler -> assertThat(handler.exec())
                .isNotNull());
        Lowered bare = Lowered.of(WEB.replace("1.35", "1.28").replace("tools: [sh]", "tools: []"));
        assertThat(bare.main("shop-web").preStop()).isNull();
    }

    @Test
    void sidecarsOutliveTheServiceFromOnePointTwentyNineOn() {
        assertThat(on("1.29").pod("shop-web").initContainers())
                .extracting(Container::name, Container::restartPolicy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("agent", "Always"));
        assertThat(on("1.28").pod("shop-web").containers())
                .extracting(Container::name)
                .containsExactly("web", "agent");
    }
}
