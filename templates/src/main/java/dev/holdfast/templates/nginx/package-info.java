/** The target {@code nginx}. */
@NullMarked
package dev.holdfast.templates.nginx;

import org.jspecify.annotations.NullMarked;
