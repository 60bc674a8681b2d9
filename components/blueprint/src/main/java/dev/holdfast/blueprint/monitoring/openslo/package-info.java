/** Lowering to documents of OpenSLO. */
@NullMarked
package dev.holdfast.blueprint.monitoring.openslo;

import org.jspecify.annotations.NullMarked;
