/** The target {@code eksctl}. */
@NullMarked
package dev.holdfast.templates.eksctl;

import org.jspecify.annotations.NullMarked;
