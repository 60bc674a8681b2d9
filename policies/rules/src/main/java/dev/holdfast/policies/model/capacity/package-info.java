/** Rules on what machines, servers and volumes can bear. */
@NullMarked
package dev.holdfast.policies.model.capacity;

import org.jspecify.annotations.NullMarked;
