/** Reads rendered files back, structure only, to see that they say what was meant. */
@NullMarked
package dev.holdfast.templates.readback;

import org.jspecify.annotations.NullMarked;
