/** Lowered objects as trees of maps, lists and scalars: the same that the templates print. */
@NullMarked
package dev.holdfast.kubernetes.object;

import org.jspecify.annotations.NullMarked;
