/** Rules of Prometheus and dashboards of Grafana, and the rules on them. */
@NullMarked
package dev.holdfast.policies.monitoring;

import org.jspecify.annotations.NullMarked;
