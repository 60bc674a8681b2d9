package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.MonitoringBlueprint;
import dev.holdfast.blueprint.monitoring.Programs;
import dev.holdfast.topology.Topology;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks that no part has the name of a program that measures the system and runs beside it. */
final class ProgramNames {
    private static final String DATABASES = "databases";
    private static final String CACHES = "caches";
    private static final Pattern OF_DATABASE = Pattern.compile("(-primary|-replica-[0-9]+)?-exporter");

    private ProgramNames() {}

    /** Notes each such name. */
    static void check(Topology topology, MonitoringBlueprint monitoring, Scope scope) {
        Map<String, String> sections = new LinkedHashMap<>();
        topology.services().keySet().forEach(name -> sections.put(name, "services"));
        Absent.map(topology.loadBalancers()).keySet().forEach(name -> sections.put(name, "loadBalancers"));
        Absent.map(topology.databases()).keySet().forEach(name -> sections.put(name, DATABASES));
        Absent.map(topology.caches()).keySet().forEach(name -> sections.put(name, CACHES));
        sections.forEach((name, section) -> {
            if (isTaken(name, monitoring) || (monitoring.prometheus() != null && isExporter(name, sections))) {
                scope.problems()
                        .contradiction(
                                Scope.at(section, name),
                                "what measures the system has this name too",
                                "Choose another name, or write `monitoring: {existing: true}` if this is what measures it.");
            }
        });
    }

    private static boolean isTaken(String name, MonitoringBlueprint monitoring) {
        String program = name.endsWith("-headless") ? name.substring(0, name.length() - "-headless".length()) : name;
        return switch (program) {
            case Programs.PROMETHEUS -> monitoring.prometheus() != null;
            case Programs.ALERTMANAGER -> monitoring.alertmanager() != null;
            case Programs.GRAFANA -> monitoring.grafana() != null && program.equals(name);
            case Programs.BLACKBOX, Programs.KUBE_STATE_METRICS ->
                monitoring.prometheus() != null && program.equals(name);
            default -> false;
        };
    }

    private static boolean isExporter(String name, Map<String, String> sections) {
        return sections.entrySet().stream()
                .filter(other -> name.startsWith(other.getKey()))
                .anyMatch(other -> isExporter(name.substring(other.getKey().length()), other.getValue()));
    }

    private static boolean isExporter(String rest, String section) {
        return Set.of(DATABASES, CACHES).contains(section)
                && (section.equals(CACHES)
                        ? rest.equals(Programs.exporter(""))
                        : OF_DATABASE.matcher(rest).matches());
    }
}
