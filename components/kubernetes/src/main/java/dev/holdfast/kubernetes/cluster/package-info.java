/** A service of which each replica has its own name and volumes. */
@NullMarked
package dev.holdfast.kubernetes.cluster;

import org.jspecify.annotations.NullMarked;
