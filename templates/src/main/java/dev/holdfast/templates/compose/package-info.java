/** The files of the target {@code compose}. */
@NullMarked
package dev.holdfast.templates.compose;

import org.jspecify.annotations.NullMarked;
