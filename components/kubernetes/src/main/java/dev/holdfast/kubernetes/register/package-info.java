/** Lowered objects as Pulumi resources. */
@NullMarked
package dev.holdfast.kubernetes.register;

import org.jspecify.annotations.NullMarked;
