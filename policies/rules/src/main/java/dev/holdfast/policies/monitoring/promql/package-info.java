/** Reads expressions of Prometheus' query language, as far as rules ask of them. There is no parser of it for Java that is kept up. */
@NullMarked
package dev.holdfast.policies.monitoring.promql;

import org.jspecify.annotations.NullMarked;
