/** A Redis cache. */
@NullMarked
package dev.holdfast.kubernetes.redis;

import org.jspecify.annotations.NullMarked;
