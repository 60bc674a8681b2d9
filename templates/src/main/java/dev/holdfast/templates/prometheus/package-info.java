/** The target {@code prometheus}: what it asks, its rules with their tests, and runbooks. */
@NullMarked
package dev.holdfast.templates.prometheus;

import org.jspecify.annotations.NullMarked;
