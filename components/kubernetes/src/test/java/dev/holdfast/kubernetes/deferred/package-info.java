/** Tests of values that are known at deployment only. */
@NullMarked
package dev.holdfast.kubernetes.deferred;

import org.jspecify.annotations.NullMarked;
