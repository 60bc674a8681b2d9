@NullMarked
package dev.holdfast.policies.monitoring.promql;

import org.jspecify.annotations.NullMarked;
