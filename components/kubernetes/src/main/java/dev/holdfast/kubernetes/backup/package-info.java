/** When databases are backed up, and how. */
@NullMarked
package dev.holdfast.kubernetes.backup;

import org.jspecify.annotations.NullMarked;
