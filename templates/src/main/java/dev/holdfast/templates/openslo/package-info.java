/** The target {@code openslo}. */
@NullMarked
package dev.holdfast.templates.openslo;

import org.jspecify.annotations.NullMarked;
