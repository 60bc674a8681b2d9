/** Lowering to a stack of Docker in swarm mode: the nodes of one swarm, which run what the primary region runs. */
@NullMarked
package dev.holdfast.blueprint.swarm;

import org.jspecify.annotations.NullMarked;
