/** Tests of Redis components. */
@NullMarked
package dev.holdfast.kubernetes.redis;

import org.jspecify.annotations.NullMarked;
