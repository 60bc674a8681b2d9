package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.WEB;
import static dev.holdfast.blueprint.resolve.Resolving.blueprint;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static dev.holdfast.blueprint.resolve.Resolving.web;
import static dev.holdfast.blueprint.resolve.Resolving.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CanaryStepBlueprint;
import dev.holdfast.blueprint.UpdateBlueprint;
import dev.holdfast.topology.Promotion;
import dev.holdfast.topology.UpdateStrategy;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateResolutionTest {
    private static final String THREE = WEB + "    replicas: 3\n    ports: [{name: api, port: 80, protocol: http}]\n";
    private static final String STATEFUL = THREE + "    storage: {size: 1Gi, mountPath: /data}\n";

    private static final String PEERS = THREE + "    peers: {port: api}\n";

    @Test
    void aNewStatelessReplicaComesBeforeAnOldOneGoes() {
        check(THREE, 0, 1);
    }

    @Test
    void aStatefulReplicaGoesBeforeItsSuccessorComes() {
        check(STATEFUL, 1, 0);
    }

    @Test
    void oneThatOthersKnowByItsNameGoesBeforeItsSuccessorComes() {
        check(PEERS, 1, 0);
        assertThat(fault(PEERS + "    update: {maxSurge: 1}\n"))
                .startsWith(
                        "contradiction services.web.update.maxSurge: a replica that others know cannot have a second");
    }

    @Test
    void allGoAtOnceWhereAllAreMadeAnew() {
        check(THREE + "    update: {strategy: recreate}\n", 3, 0);
        assertThat(fault(THREE + "    update: {strategy: recreate, maxSurge: 1}\n"))
                .startsWith("contradiction services.web.update.maxSurge: has no meaning");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maxUnavailable: 25% | 0 | 1",
                "maxUnavailable: 1 | 1 | 1",
                "maxUnavailable: 0 | 0 | 1",
                "maxSurge: 25% | 0 | 1",
                "maxSurge: 2 | 0 | 2",
                "maxSurge: 0 | 1 | 0",
                "maxSurge: 0, maxUnavailable: 25% | 1 | 0",
                "maxSurge: 100%, maxUnavailable: 34% | 1 | 3",
            })
    void sharesOfStatelessReplicasAreRoundedSoThatTheUpdateProceeds(String written, int unavailable, int surge) {
        check(THREE + "    update: {" + written + "}\n", unavailable, surge);
    }

    @ParameterizedTest
    @CsvSource({"25%,1", "67%,2", "2,2"})
    void sharesOfStatefulReplicasAreAtLeastOne(String written, int unavailable) {
        check(STATEFUL + "    update: {maxUnavailable: " + written + "}\n", unavailable, 0);
    }

    @Test
    void refusesAnUpdateThatCanNeverProceed() {
        assertThat(fault(THREE + "    update: {maxSurge: 0, maxUnavailable: 0}\n"))
                .isEqualTo("contradiction services.web.update.maxUnavailable: with no replica missing and none beyond"
                        + " the number, no update can ever proceed");
        assertThat(fault(STATEFUL + "    update: {maxUnavailable: 0}\n"))
                .startsWith("contradiction services.web.update.maxUnavailable: ");
        assertThat(fault(STATEFUL + "    update: {maxSurge: 1}\n"))
                .startsWith("contradiction services.web.update.maxSurge: a stateful replica cannot have a second");
    }

    @Test
    void withoutALoadBalancerTheClusterHasToLearnOfADeparture() {
        UpdateBlueprint update = web(THREE).update();
        assertThat(update.deregistration()).isEqualTo(Duration.ofSeconds(5));
        assertThat(update.drain()).isEqualTo(Duration.ofSeconds(30));
        assertThat(update.gracePeriod()).as("5s + 30s + 10s of reserve").isEqualTo(Duration.ofSeconds(45));
        assertThat(update.minReady()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void theSlowestLoadBalancerDecidesHowLongALeavingReplicaServes() {
        Blueprint blueprint = blueprint(
                THREE
                        + """
                loadBalancers:
                  quick:
                    engine: haproxy
                    listeners: [{port: 8080}]
                    backends: [{service: web}]
                  slow:
                    engine: haproxy
                    listeners: [{port: 8081}]
                    backends: [{service: web}]
                    healthCheck: {tcp: {}, interval: 10s, fall: 4, timeout: 3s}
                """);
        UpdateBlueprint update = Resolving.service(blueprint, "web").update();
        assertThat(update.deregistration()).as("10s × 4 + 3s").isEqualTo(Duration.ofSeconds(43));
        assertThat(update.gracePeriod()).isEqualTo(Duration.ofSeconds(83));
        assertThat(why(blueprint, "services.web.update.deregistration").origin().toString())
                .contains("loadBalancers.slow.healthCheck");
    }

    @Test
    void plannedWorkSaysHowLongToDrainWhereTheServiceDoesNot() {
        String maintenance = "maintenance: {window: \"Sun 01:00-03:00\", timeZone: UTC, drain: 5m}\n";
        assertThat(web(THREE + maintenance).update().drain()).isEqualTo(Duration.ofMinutes(5));
        assertThat(web(THREE + "    update: {drain: 1m}\n" + maintenance)
                        .update()
                        .drain())
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aCanaryGrowsFromATenthToAHalfIfNobodySaysHow() {
        Blueprint blueprint = blueprint(THREE + "    update: {strategy: canary}\n");
        UpdateBlueprint update = Resolving.service(blueprint, "web").update();
        assertThat(update.steps())
                .containsExactly(
                        new CanaryStepBlueprint(10, Duration.ofMinutes(5)),
                        new CanaryStepBlueprint(50, Duration.ofMinutes(5)));
        assertThat(update.maxSurge()).isEqualTo(1);
        assertThat(update.promotion()).isNull();
        assertThat(update.keepOld()).isNull();
        assertThat(why(blueprint, "services.web.update.steps").value())
                .isEqualTo("[{weight: 10%, pause: 5m}, {weight: 50%, pause: 5m}]");
    }

    @Test
    void aStepOfACanaryPausesForFiveMinutesIfNobodySaysHowLong() {
        assertThat(web(THREE + "    update: {strategy: canary, steps: [{weight: 34%, pause: 1h}, {weight: 67%}]}\n")
                        .update()
                        .steps())
                .containsExactly(
                        new CanaryStepBlueprint(34, Duration.ofHours(1)),
                        new CanaryStepBlueprint(67, Duration.ofMinutes(5)));
    }

    @Test
    void blueGreenStartsAsManyAgainAsThereMayEverBe() {
        String scaled = "    autoscaling: {min: 3, max: 8, metrics: [{cpu: 70%}]}\n";
        UpdateBlueprint update =
                web(THREE + scaled + "    update: {strategy: blue-green}\n").update();
        assertThat(update.maxSurge()).isEqualTo(8);
        assertThat(update.maxUnavailable()).isZero();
        assertThat(update.promotion()).isEqualTo(Promotion.AUTOMATIC);
        assertThat(update.keepOld()).isEqualTo(Duration.ofMinutes(10));
        assertThat(update.steps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "blue-green | BLUE_GREEN",
                "canary | CANARY",
                "rolling | ROLLING",
            })
    void plannedWorkSaysHowANewVersionComesWhereAServiceDoesNotAndCan(String written, UpdateStrategy strategy) {
        String maintenance = "maintenance: {window: \"Sun 01:00-03:00\", timeZone: UTC, strategy: " + written + "}\n";
        assertThat(web(THREE + maintenance).update().strategy()).isEqualTo(strategy);
        assertThat(web(THREE + "    update: {strategy: recreate}\n" + maintenance)
                        .update()
                        .strategy())
                .isEqualTo(UpdateStrategy.RECREATE);
        assertThat(web(STATEFUL + maintenance).update().strategy()).isEqualTo(UpdateStrategy.ROLLING);
    }

    private static void check(String yaml, int unavailable, int surge) {
        UpdateBlueprint update = web(yaml).update();
        assertThat(update.maxUnavailable()).as("maxUnavailable").isEqualTo(unavailable);
        assertThat(update.maxSurge()).as("maxSurge").isEqualTo(surge);
    }
}
