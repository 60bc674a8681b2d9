/** Tests of backup schedules. */
@NullMarked
package dev.holdfast.kubernetes.backup;

import org.jspecify.annotations.NullMarked;
