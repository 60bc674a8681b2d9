@NullMarked
package dev.holdfast.policies.redis;

import org.jspecify.annotations.NullMarked;
