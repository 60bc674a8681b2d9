/** Writes rendered files into a folder whole or not at all, and never loses a file that others put there. */
@NullMarked
package dev.holdfast.templates.output;

import org.jspecify.annotations.NullMarked;
