/** Rules on what objects of Kubernetes say of how their replicas vote. */
@NullMarked
package dev.holdfast.policies.kubernetes.consensus;

import org.jspecify.annotations.NullMarked;
