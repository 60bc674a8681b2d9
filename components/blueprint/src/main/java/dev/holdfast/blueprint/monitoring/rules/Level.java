package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.MonitoringBlueprint;
import dev.holdfast.blueprint.ThresholdsBlueprint;
import dev.holdfast.topology.AlertSeverity;
import java.util.List;

/**
 * Values at which somebody is told, and how soon they have to look.
 *
 * @param severity how soon
 * @param thresholds the values
 */
record Level(AlertSeverity severity, ThresholdsBlueprint thresholds) {
    static List<Level> of(MonitoringBlueprint monitoring) {
        return List.of(
                new Level(AlertSeverity.WARNING, monitoring.thresholds()),
                new Level(AlertSeverity.CRITICAL, monitoring.critical()));
    }
}
