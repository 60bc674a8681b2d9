/** What measures a system, and the programs that read its files. */
@NullMarked
package dev.holdfast.templates.monitoring;

import org.jspecify.annotations.NullMarked;
