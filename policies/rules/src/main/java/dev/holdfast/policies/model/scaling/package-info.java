/** Rules on numbers of replicas that follow the load. */
@NullMarked
package dev.holdfast.policies.model.scaling;

import org.jspecify.annotations.NullMarked;
