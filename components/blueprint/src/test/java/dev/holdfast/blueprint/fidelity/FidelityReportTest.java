package dev.holdfast.blueprint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.compose.Systems;
import dev.holdfast.blueprint.resolve.Resolving;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FidelityReportTest {
    private final Blueprint metanode = Resolving.metanode(null);

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
                .doesNotContain(ProgramFeature.PROGRAMS, TrafficFeature.LISTENER_TLS);
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
    void knowsWhatKubernetesLearnedWithItsVersions() {
        String service =
                """
                    env: {PLACE: {instance: zone}}
                    sidecars: {log: {image: "ghcr.io/shop/log:1.0.0", resources: {requests: {cpu: 10m, memory: 16Mi}, limits: {memory: 16Mi}}}}
                targets: {kubernetes: "%s"}
                """;
        assertThat(kubernetes(service.formatted("1.28"), ProgramFeature.SIDECARS))
                .isEqualTo(Rendition.Level.APPROXIMATED);
        assertThat(kubernetes(service.formatted("1.29"), ProgramFeature.SIDECARS))
                .isEqualTo(Rendition.Level.EXPRESSED);
        assertThat(kubernetes(service.formatted("1.34"), ProgramFeature.INSTANCE_ZONE))
                .isEqualTo(Rendition.Level.NOT_EXPRESSIBLE);
        assertThat(kubernetes(service.formatted("1.35"), ProgramFeature.INSTANCE_ZONE))
                .isEqualTo(Rendition.Level.EXPRESSED);
    }

    @Test
    void callsByJsonRpcOnlyWithTheProgramsForIt() {
        String service =
                """
                    ports: [{name: http, port: 8080, protocol: http}]
                    readinessProbe: {jsonRpc: {port: http, method: ping}}
                    tools: %s
                """;
        assertThat(kubernetes(service.formatted("[sh, curl]"), ProgramFeature.JSON_RPC_PROBE))
                .isEqualTo(Rendition.Level.EXPRESSED);
        assertThat(kubernetes(service.formatted("[sh]"), ProgramFeature.JSON_RPC_PROBE))
                .isEqualTo(Rendition.Level.APPROXIMATED);
    }

    /** Of a sidecar nobody says what its image holds. */
    @Test
    void callsNoSidecarByJsonRpc() {
        String service =
                """
                    tools: [sh, curl]
                    sidecars:
                      side:
                        image: registry.example.org/side:1.0
                        ports: [{name: rpc, port: 9000, protocol: http}]
                        readinessProbe: {jsonRpc: {port: rpc, method: ping}, successThreshold: 2}
                """;
        assertThat(kubernetes(service, ProgramFeature.JSON_RPC_PROBE)).isEqualTo(Rendition.Level.APPROXIMATED);
        assertThat(ProgramFeature.SUCCESS_THRESHOLD.definition().usage().in(Systems.service(service)))
                .containsExactly("services.api.sidecars.side.readinessProbe.successThreshold");
    }

    /** A Service of the cloud passes bytes on: nothing that a proxy would do may count as done. */
    @Test
    void doesNotTakeTheCloudForAProxy() {
        String balancer =
                """
                    ports: [{name: http, port: 8080, protocol: http}]
                    readinessProbe: {http: {port: http, path: /}}
                loadBalancers:
                  one:
                    engine: cloud
                    listeners: [{port: 80, protocol: http}]
                    backends: [{service: api, port: http}]
                """;
        assertThat(kubernetes(balancer, TrafficFeature.CLOUD_LOAD_BALANCER)).isEqualTo(Rendition.Level.APPROXIMATED);
        assertThat(kubernetes(balancer, TrafficFeature.RATE_LIMIT)).isEqualTo(Rendition.Level.NOT_EXPRESSIBLE);
        assertThat(kubernetes(balancer, TrafficFeature.ALGORITHM)).isEqualTo(Rendition.Level.APPROXIMATED);
    }

    @Test
    void knowsThatNginxAsksNobody() {
        Blueprint young = Systems.service("targets: {nginx: \"1.26\"}\n");
        assertThat(level(Target.NGINX, young, TrafficFeature.CHECK_PACE)).isEqualTo(Rendition.Level.NOT_EXPRESSIBLE);
        assertThat(level(Target.NGINX, young, TrafficFeature.HEALTH_CHECKS)).isEqualTo(Rendition.Level.APPROXIMATED);
        assertThat(level(Target.NGINX, young, TrafficFeature.RESOLVERS)).isEqualTo(Rendition.Level.NOT_EXPRESSIBLE);
        assertThat(level(Target.HAPROXY, young, TrafficFeature.CHECK_PACE)).isEqualTo(Rendition.Level.EXPRESSED);
    }

    private static Rendition.Level kubernetes(String service, Feature feature) {
        return level(Target.KUBERNETES, Systems.service(service), feature);
    }

    private static Rendition.Level level(Target target, Blueprint blueprint, Feature feature) {
        return Objects.requireNonNull(target.table(blueprint).get(feature)).level();
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(FidelityReport.of(metanode, List.of(Target.values())))
                .isEqualTo(FidelityReport.of(
                        Resolving.metanode(null),
                        Stream.of(Target.values())
                                .sorted(Comparator.reverseOrder())
                                .toList()));
    }
}
