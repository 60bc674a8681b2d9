/** Tests of how objects are registered. */
@NullMarked
package dev.holdfast.kubernetes.register;

import org.jspecify.annotations.NullMarked;
