/** Tests of what measures. */
@NullMarked
package dev.holdfast.kubernetes.monitoring;

import org.jspecify.annotations.NullMarked;
