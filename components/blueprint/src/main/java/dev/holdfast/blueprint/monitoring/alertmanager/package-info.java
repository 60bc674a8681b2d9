/** Lowering to the configuration of Alertmanager. */
@NullMarked
package dev.holdfast.blueprint.monitoring.alertmanager;

import org.jspecify.annotations.NullMarked;
