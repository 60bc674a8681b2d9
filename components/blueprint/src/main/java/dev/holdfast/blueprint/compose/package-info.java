/** Lowering to Docker Compose: one host, which runs what the primary region runs. */
@NullMarked
package dev.holdfast.blueprint.compose;

import org.jspecify.annotations.NullMarked;
