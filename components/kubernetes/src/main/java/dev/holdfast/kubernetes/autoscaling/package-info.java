/** An autoscaler for a workload that somebody else made. */
@NullMarked
package dev.holdfast.kubernetes.autoscaling;

import org.jspecify.annotations.NullMarked;
