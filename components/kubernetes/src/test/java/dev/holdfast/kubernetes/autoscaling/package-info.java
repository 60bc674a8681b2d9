/** Tests of autoscalers. */
@NullMarked
package dev.holdfast.kubernetes.autoscaling;

import org.jspecify.annotations.NullMarked;
