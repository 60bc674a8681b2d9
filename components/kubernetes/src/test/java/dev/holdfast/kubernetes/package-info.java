/** Tests of the module as a whole. */
@NullMarked
package dev.holdfast.kubernetes;

import org.jspecify.annotations.NullMarked;
