/** The target {@code haproxy}. */
@NullMarked
package dev.holdfast.templates.haproxy;

import org.jspecify.annotations.NullMarked;
