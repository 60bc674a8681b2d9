/** From the blueprint to the objects of the Kubernetes API: one class a concept, pure functions. */
@NullMarked
package dev.holdfast.blueprint.kubernetes;

import org.jspecify.annotations.NullMarked;
