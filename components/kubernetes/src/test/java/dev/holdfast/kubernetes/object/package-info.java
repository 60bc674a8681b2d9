/** Tests of trees. */
@NullMarked
package dev.holdfast.kubernetes.object;

import org.jspecify.annotations.NullMarked;
