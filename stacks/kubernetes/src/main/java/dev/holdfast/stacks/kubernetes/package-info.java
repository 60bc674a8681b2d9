/**
 * Pulumi programs that deploy to Kubernetes: {@link dev.holdfast.stacks.kubernetes.TopologyStack} from a topology file, and one
 * written by hand with the components.
 */
@NullMarked
package dev.holdfast.stacks.kubernetes;

import org.jspecify.annotations.NullMarked;
