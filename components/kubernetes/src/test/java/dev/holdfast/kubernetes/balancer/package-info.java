/** Tests of load balancers. */
@NullMarked
package dev.holdfast.kubernetes.balancer;

import org.jspecify.annotations.NullMarked;
