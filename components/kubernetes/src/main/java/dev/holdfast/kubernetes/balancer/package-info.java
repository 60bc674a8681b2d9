/** A load balancer: the cloud's own, or a proxy of at least two instances behind it. */
@NullMarked
package dev.holdfast.kubernetes.balancer;

import org.jspecify.annotations.NullMarked;
