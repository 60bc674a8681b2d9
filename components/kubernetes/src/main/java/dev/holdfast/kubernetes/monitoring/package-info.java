/** What measures a system, and tells people. */
@NullMarked
package dev.holdfast.kubernetes.monitoring;

import org.jspecify.annotations.NullMarked;
