package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.GrafanaBlueprint;
import dev.holdfast.blueprint.MonitoringBlueprint;
import dev.holdfast.blueprint.PlacementBlueprint;
import dev.holdfast.blueprint.ProgramBlueprint;
import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.kubernetes.api.HttpGetAction;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.Probe;
import dev.holdfast.blueprint.monitoring.Platform;
import dev.holdfast.blueprint.monitoring.Programs;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.topology.Strictness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All objects of what measures a system and tells people, in the namespace of the system. */
final class MonitoringObjects {
    /** The user that the images of Prometheus, Alertmanager and the exporters run as. */
    static final SecurityBlueprint NOBODY = new SecurityBlueprint(65_534, 65_534, true, Map.of());

    /** Apart where there is room: a cluster that is short of nodes should be watched all the more. */
    static final PlacementBlueprint APART =
            new PlacementBlueprint(Strictness.PREFERRED, Strictness.PREFERRED, Map.of(), List.of(), null);

    private static final String WEBHOOKS =
            "Alertmanager calls webhooks on port 443 only; one on another port needs a network policy of its own.";

    private final Scope scope;
    private final Traffic traffic;
    private final ConfigurationFiles files;
    private final Site site;

    MonitoringObjects(Scope scope, Traffic traffic, ConfigurationFiles files) {
        this.scope = scope;
        this.traffic = traffic;
        this.files = files;
        this.site = new Site(scope.blueprint(), scope.region().name(), Platform.KUBERNETES);
    }

    /** The objects of each program that runs beside the system; none where others run them all. */
    List<KubernetesObject> all() {
        MonitoringBlueprint monitoring = scope.blueprint().monitoring();
        List<KubernetesObject> objects = new ArrayList<>();
        ProgramBlueprint alertmanager = monitoring.alertmanager();
        if (alertmanager != null) {
            objects.addAll(new AlertmanagerObjects(scope, alertmanager, files.alertmanager(site)).of(traffic));
        }
        ProgramBlueprint prometheus = monitoring.prometheus();
        if (prometheus != null) {
            for (Exporter exporter : Exporters.of(scope, site, files.checks(site))) {
                objects.addAll(new ExporterObjects(scope, exporter).of(traffic));
            }
            objects.addAll(new PrometheusObjects(scope, prometheus, files.prometheus(site)).of(traffic));
        }
        GrafanaBlueprint grafana = monitoring.grafana();
        if (grafana != null) {
            objects.addAll(new GrafanaObjects(scope, grafana, files.grafana(site)).of(traffic));
        }
        return objects;
    }

    /** What people have to know. */
    static List<String> notes(Scope scope) {
        MonitoringBlueprint monitoring = scope.blueprint().monitoring();
        List<String> notes = new ArrayList<>();
        if (monitoring.alertmanager() != null && calls(monitoring)) {
            notes.add(WEBHOOKS);
        }
        if (monitoring.grafana() != null) {
            notes.add("No pod is let in to Grafana: kubectl port-forward service/" + scope.workload(Programs.GRAFANA)
                    + " " + Programs.GRAFANA_PORT);
        }
        return notes;
    }

    /** Whether somebody is told by a call of a webhook. */
    static boolean calls(MonitoringBlueprint monitoring) {
        return monitoring.deadMansSwitch() != null
                || monitoring.receivers().stream()
                        .anyMatch(receiver -> receiver.slack() != null || receiver.webhook() != null);
    }

    /** A probe that asks by HTTP. */
    static Probe get(String path, int port, int periodSeconds, int failureThreshold) {
        return new Probe(new HttpGetAction(path, port, "HTTP"), null, null, 0, periodSeconds, 3, 1, failureThreshold);
    }
}
