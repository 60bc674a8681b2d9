/** The report about what each target makes of a topology. */
@NullMarked
package dev.holdfast.templates.fidelity;

import org.jspecify.annotations.NullMarked;
