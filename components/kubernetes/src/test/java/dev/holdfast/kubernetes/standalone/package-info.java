/** Tests of the way from the arguments of one component to its objects. */
@NullMarked
package dev.holdfast.kubernetes.standalone;

import org.jspecify.annotations.NullMarked;
