/** Clusters of Amazon EKS and their machines, as eksctl is told of them. */
@NullMarked
package dev.holdfast.blueprint.eks;

import org.jspecify.annotations.NullMarked;
