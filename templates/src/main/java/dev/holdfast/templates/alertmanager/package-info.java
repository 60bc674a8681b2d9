/** The target {@code alertmanager}. */
@NullMarked
package dev.holdfast.templates.alertmanager;

import org.jspecify.annotations.NullMarked;
