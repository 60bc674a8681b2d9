/** Lowering to what people read when an alert fires. */
@NullMarked
package dev.holdfast.blueprint.monitoring.runbook;

import org.jspecify.annotations.NullMarked;
