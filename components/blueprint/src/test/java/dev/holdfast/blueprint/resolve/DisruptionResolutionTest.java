package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.REGIONS;
import static dev.holdfast.blueprint.resolve.Resolving.WEB;
import static dev.holdfast.blueprint.resolve.Resolving.blueprint;
import static dev.holdfast.blueprint.resolve.Resolving.there;
import static dev.holdfast.blueprint.resolve.Resolving.web;
import static dev.holdfast.blueprint.resolve.Resolving.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.Origin;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisruptionResolutionTest {
    private static final String PORT = "    ports: [{name: api, port: 80, protocol: http}]\n";

    @ParameterizedTest
    @CsvSource({"2,1", "3,1", "4,1", "7,1", "8,2", "20,5"})
    void aQuarterOfAStatelessServiceRoundedDownAtLeastOne(int replicas, int away) {
        assertThat(budget(WEB + PORT + "    replicas: " + replicas)).isEqualTo(away);
    }

    @Test
    void oneOfAServiceThatKeepsData() {
        assertThat(budget(WEB + "    storage: {size: 1Gi, mountPath: /data}\n    replicas: 20"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"25%,3,1", "25%,8,2", "50%,5,2", "1,3,1", "5,3,2", "100%,3,2", "0,3,0", "0%,3,0"})
    void theShareOfPlannedWorkLeavesOne(String share, int replicas, int away) {
        assertThat(budget(WEB
                        + PORT
                        + """
                            replicas: %d
                        maintenance: {window: "Sun 01:00-03:00", timeZone: UTC, maxUnavailable: %s}
                        """
                                .formatted(replicas, share)))
                .isEqualTo(away);
    }

    @ParameterizedTest
    @CsvSource({
        "maxUnavailable: 2,2",
        "maxUnavailable: 9,3",
        "maxUnavailable: 50%,1",
        "maxUnavailable: 10%,1",
        "maxUnavailable: 0,0",
        "maxUnavailable: 0%,0",
        "minAvailable: 2,1",
        "minAvailable: 50%,1",
        "minAvailable: 100%,0",
        "minAvailable: 0,3"
    })
    void whatIsWrittenHolds(String written, int away) {
        assertThat(budget(WEB + PORT + "    replicas: 3\n    disruption: {" + written + "}\n"))
                .isEqualTo(away);
    }

    @Test
    void aNumberThatIsWrittenIsExplainedAsWritten() {
        Blueprint blueprint = blueprint(WEB + PORT + "    replicas: 3\n    disruption: {maxUnavailable: 2}\n");
        assertThat(why(blueprint, "services.web.disruption.maxUnavailable").origin())
                .isInstanceOf(Origin.Written.class);
    }

    @ParameterizedTest
    @CsvSource({"crash,3,1", "crash,5,2", "crash,4,1", "byzantine,5,1", "byzantine,10,3", "crash,2,1", "byzantine,3,1"})
    void votersMayMissNoMoreThanTheQuorumBears(String faults, int replicas, int away) {
        assertThat(budget(WEB
                        + """
                            replicas: %d
                            consensus: {faults: %s}
                        maintenance: {window: "Sun 01:00-03:00", timeZone: UTC, maxUnavailable: 100%%}
                        """
                                .formatted(replicas, faults)))
                .isEqualTo(away);
    }

    @Test
    void regionsShareWhatAQuorumBears() {
        Blueprint blueprint = blueprint(
                REGIONS
                        + """
                  web: {image: "example.org/web:1.0", replicas: {total: 9}, consensus: {faults: crash}}
                """);
        assertThat(there(Resolving.service(blueprint, "web").disruption()).byRegion())
                .isEqualTo(Map.of("north", 2, "south", 2, "spare", 2));
    }

    @Test
    void aSingleReplicaHasNone() {
        Blueprint blueprint = blueprint(WEB + PORT + "    disruption: {minAvailable: 1}\n");
        assertThat(Resolving.service(blueprint, "web").disruption()).isNull();
        assertThat(why(blueprint, "services.web.disruption").value()).isEqualTo("none");
    }

    @Test
    void eachRegionHasItsOwn() {
        Blueprint blueprint = blueprint(
                REGIONS
                        + """
                  web:
                    image: example.org/web:1.0
                    replicas: {total: 3}
                    disruption: {maxUnavailable: 50%}
                """);
        assertThat(there(Resolving.service(blueprint, "web").disruption()).byRegion())
                .as("north has two, south has one, spare what the primary has")
                .isEqualTo(Map.of("north", 1, "spare", 1));
    }

    @Test
    void theLeastNumberOfAnAutoscalerCounts() {
        assertThat(
                        budget(
                                WEB
                                        + PORT
                                        + """
                            replicas: 12
                            autoscaling: {min: 4, max: 20, metrics: [{cpu: 70%}]}
                        """))
                .isEqualTo(1);
    }

    private static int budget(String yaml) {
        return Collections.min(there(web(yaml).disruption()).byRegion().values());
    }
}
