/** Values that are known at deployment only, on their way through resolve and lowering. */
@NullMarked
package dev.holdfast.kubernetes.deferred;

import org.jspecify.annotations.NullMarked;
