package dev.holdfast.blueprint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.compose.Systems;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FidelityReportTest {
    private final Blueprint metanode = Systems.metanode(null);

    @Test
    void namesWhatComposeCannotSayAndWhere() {
        FidelityReport report = FidelityReport.of(metanode, List.of(Target.COMPOSE));
        assertThat(report.losses(Target.COMPOSE))
                .extracting(FidelityReport.Entry::feature)
                .contains(
                        PlacementFeature.AUTOSCALING,
                        PlacementFeature.ZONE_SPREAD,
                        PlacementFeature.REGIONS,
                        DataFeature.VOLUME_GROWTH,
                        DataFeature.BACKUP_SCHEDULE)
                .doesNotContain(ProgramFeature.PROGRAMS, TrafficFeature.RATE_LIMIT);
        assertThat(report.losses(Target.COMPOSE))
                .filteredOn(entry -> entry.feature() == PlacementFeature.AUTOSCALING)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.paths()).containsExactly("services.blockchain.autoscaling");
                    assertThat(entry.rendition().level()).isEqualTo(Rendition.Level.APPROXIMATED);
                });
    }

    @Test
    void losesNothingThatAnotherTargetRenders() {
        FidelityReport compose = FidelityReport.of(metanode, List.of(Target.COMPOSE));
        FidelityReport both = FidelityReport.of(metanode, List.of(Target.COMPOSE, Target.KUBERNETES));
        assertThat(compose.lost()).extracting(FidelityReport.Lost::feature).contains(PlacementFeature.ZONE_SPREAD);
        assertThat(both.lost())
                .extracting(FidelityReport.Lost::feature)
                .doesNotContain(PlacementFeature.ZONE_SPREAD)
                .contains(PlacementFeature.REGION_WEIGHTS, OperationFeature.THRESHOLDS);
    }

    /** A target to whose files a feature is no business does not hide that nobody renders it. */
    @Test
    void namesWhatIsOnlyOutside() {
        FidelityReport report = FidelityReport.of(metanode, List.of(Target.HAPROXY));
        assertThat(report.entries())
                .extracting(FidelityReport.Entry::feature)
                .doesNotContain(PlacementFeature.AUTOSCALING);
        assertThat(report.lost())
                .extracting(FidelityReport.Lost::feature)
                .contains(PlacementFeature.AUTOSCALING, DataFeature.DATABASES);
    }

    @Test
    void takesTheLeastOfTheProgramsThatBalance() {
        String balancers =
                """
                    ports: [{name: http, port: 8080, protocol: http}]
                    readinessProbe: {http: {port: http, path: /}}
                loadBalancers:
                  one:
                    engine: nginx
                    listeners: [{port: 80, protocol: http}]
                    backends: [{service: api, port: http}]
                """;
        FidelityReport report = FidelityReport.of(Systems.service(balancers), List.of(Target.COMPOSE));
        assertThat(report.losses(Target.COMPOSE))
                .extracting(FidelityReport.Entry::feature)
                .contains(TrafficFeature.HEALTH_CHECKS, TrafficFeature.QUEUE_TIMEOUT);
    }

    @Test
    void knowsTheVersionThatBroughtHooks() {
        String hooked =
                """
                    update: {preStop: [/leave]}
                targets: {compose: "%s"}
                """;
        assertThat(preStop(hooked.formatted("2.29"))).isEqualTo(Rendition.Level.NOT_EXPRESSIBLE);
        assertThat(preStop(hooked.formatted("2.30"))).isEqualTo(Rendition.Level.EXPRESSED);
    }

    private static Rendition.Level preStop(String service) {
        return Objects.requireNonNull(
                        Target.COMPOSE.table(Systems.service(service)).get(ProgramFeature.PRE_STOP))
                .level();
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(FidelityReport.of(metanode, List.of(Target.values())))
                .isEqualTo(FidelityReport.of(
                        Systems.metanode(null),
                        List.of(Target.NGINX, Target.KUBERNETES, Target.HAPROXY, Target.COMPOSE)));
    }
}
