/** The target {@code kubernetes}. */
@NullMarked
package dev.holdfast.templates.kubernetes;

import org.jspecify.annotations.NullMarked;
