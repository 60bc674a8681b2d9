/** Tests of the lowering for Kubernetes. */
@NullMarked
package dev.holdfast.blueprint.kubernetes;

import org.jspecify.annotations.NullMarked;
