/** The configuration of Redis and Valkey: how it is read, and what rules see of it. */
@NullMarked
package dev.holdfast.policies.redis;

import org.jspecify.annotations.NullMarked;
