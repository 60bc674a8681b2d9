package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.MailServerBlueprint;
import dev.holdfast.blueprint.MonitoringBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPort;
import dev.holdfast.blueprint.monitoring.Platform;
import dev.holdfast.blueprint.monitoring.Programs;
import dev.holdfast.blueprint.monitoring.Site;
import java.util.Objects;
import java.util.Set;

/** Whom the programs talk to that measure, besides what they measure. */
final class MonitoringTraffic {
    private static final int HTTPS = 443;
    private static final NetworkPolicyPort ALERTS = Ports.tcp(Programs.ALERTMANAGER_PORT);
    private static final NetworkPolicyPort QUERIES = Ports.tcp(Programs.PROMETHEUS_PORT);

    private final Scope scope;
    private final Traffic traffic;
    private final Site site;
    private final Identity prometheus;
    private final Identity alertmanager;
    private final Identity grafana;

    private MonitoringTraffic(Scope scope, Traffic traffic) {
        this.scope = scope;
        this.traffic = traffic;
        this.site = new Site(scope.blueprint(), scope.region().name(), Platform.KUBERNETES);
        this.prometheus = scope.measuring(Programs.PROMETHEUS);
        this.alertmanager = scope.measuring(Programs.ALERTMANAGER);
        this.grafana = scope.measuring(Programs.GRAFANA);
    }

    /** Adds it. */
    static void plan(Scope scope, Traffic traffic) {
        MonitoringTraffic plan = new MonitoringTraffic(scope, traffic);
        MonitoringBlueprint monitoring = scope.blueprint().monitoring();
        if (monitoring.prometheus() != null) {
            plan.prometheus();
            plan.exporters();
            plan.scaling();
        }
        if (monitoring.alertmanager() != null) {
            plan.alertmanager(monitoring);
        }
        if (monitoring.grafana() != null) {
            plan.ask(plan.grafana, plan.prometheus, Programs.PROMETHEUS, QUERIES);
        } else if (monitoring.prometheus() != null) {
            traffic.measure(plan.prometheus, QUERIES);
        }
    }

    /** Nodes have addresses of a network that only the cluster knows, and so has its API server. */
    private void prometheus() {
        ask(prometheus, alertmanager, Programs.ALERTMANAGER, ALERTS);
        apiServer(prometheus);
        traffic.leave(prometheus, Ports.tcp(Programs.KUBELET_PORT), Set.of());
    }

    private void exporters() {
        Exporters.of(scope, site)
                .forEach(exporter -> traffic.connect(prometheus, exporter.identity(), Ports.tcp(exporter.port())));
        apiServer(scope.measuring(Programs.KUBE_STATE_METRICS));
    }

    /** What replicas follow is asked by KEDA, or by the adapter that answers for Kubernetes, which measures for all systems. */
    private void scaling() {
        scope.blueprint().services().values().stream()
                .filter(service -> scope.replicas(service) > 0)
                .map(ServiceBlueprint::autoscaling)
                .filter(scaling -> scaling != null && scaling.followsOwnMetrics())
                .forEach(scaling -> {
                    if (Objects.requireNonNull(scaling).byKeda()) {
                        traffic.scale(prometheus, QUERIES);
                    } else {
                        traffic.measure(prometheus, QUERIES);
                    }
                });
    }

    private void alertmanager(MonitoringBlueprint monitoring) {
        int peers = Programs.ALERTMANAGER_PEER_PORT;
        traffic.connect(alertmanager, alertmanager, Ports.tcp(peers));
        traffic.connect(alertmanager, alertmanager, new NetworkPolicyPort(peers, Ports.UDP));
        if (monitoring.prometheus() == null) {
            traffic.measure(alertmanager, ALERTS);
        }
        MailServerBlueprint mailServer = monitoring.mailServer();
        if (mailServer != null) {
            traffic.leave(alertmanager, Ports.tcp(mailServer.port()), Set.of());
        }
        if (MonitoringObjects.calls(monitoring)) {
            traffic.leave(alertmanager, Ports.tcp(HTTPS), Set.of());
        }
    }

    private void apiServer(Identity from) {
        TrafficPlan.API_SERVER.forEach(port -> traffic.leave(from, Ports.tcp(port), Set.of()));
    }

    /** One that others run has an address of another namespace. */
    private void ask(Identity from, Identity to, String program, NetworkPolicyPort port) {
        if (site.runs(program)) {
            traffic.connect(from, to, port);
        } else {
            traffic.leave(from, port, Set.of());
        }
    }
}
