/** Tests of stateful clusters. */
@NullMarked
package dev.holdfast.kubernetes.cluster;

import org.jspecify.annotations.NullMarked;
