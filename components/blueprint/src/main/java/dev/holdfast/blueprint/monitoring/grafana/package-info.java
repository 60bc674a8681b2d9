/** Lowering to dashboards of Grafana. */
@NullMarked
package dev.holdfast.blueprint.monitoring.grafana;

import org.jspecify.annotations.NullMarked;
