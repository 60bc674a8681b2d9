/** The objects of the Kubernetes API that Holdfast makes, field by field. */
@NullMarked
package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.NullMarked;
