package dev.holdfast.blueprint.monitoring.runbook;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.monitoring.rules.Alert;
import dev.holdfast.blueprint.monitoring.rules.AlertKind;
import dev.holdfast.blueprint.monitoring.rules.RuleFiles;
import dev.holdfast.topology.AlertSeverity;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** From the alerts of a system to their runbooks: one for each kind, with all its cases on all platforms. */
public final class RunbookLowering {
    private RunbookLowering() {}

    /** Returns the runbooks of all alerts that a system can have. */
    public static List<Runbook> lower(Blueprint blueprint) {
        Map<AlertKind, Set<Runbook.Case>> cases = new EnumMap<>(AlertKind.class);
        for (Site site : Site.of(blueprint)) {
            RuleFiles.alerts(site).values().stream().flatMap(List::stream).forEach(alert -> cases.computeIfAbsent(
                            alert.kind(), kind -> new LinkedHashSet<>())
                    .add(of(alert)));
        }
        return cases.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Runbook of(AlertKind kind, Set<Runbook.Case> cases) {
        return new Runbook(
                kind.file(),
                kind.alert(),
                kind.title(),
                kind.meaning(),
                kind.looks(),
                kind.remedies(),
                List.copyOf(cases));
    }

    private static Runbook.Case of(Alert alert) {
        AlertSeverity severity = alert.severity();
        String word = severity == null ? "none" : severity.name().toLowerCase(Locale.ROOT);
        String lasting = alert.lasting().isZero() ? "at once" : "after " + Promql.time(alert.lasting());
        return new Runbook.Case(alert.summary(), word + ", " + lasting, alert.expression());
    }
}
