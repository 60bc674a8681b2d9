/** The configuration of Redis and its clusters, and the rules on them. */
@NullMarked
package dev.holdfast.policies.redis;

import org.jspecify.annotations.NullMarked;
