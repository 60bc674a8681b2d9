/** The files of the target {@code swarm}. */
@NullMarked
package dev.holdfast.templates.swarm;

import org.jspecify.annotations.NullMarked;
