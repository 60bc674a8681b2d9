/** The target {@code grafana}. */
@NullMarked
package dev.holdfast.templates.grafana;

import org.jspecify.annotations.NullMarked;
