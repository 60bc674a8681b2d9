/** Runs the rules. */
@NullMarked
package dev.holdfast.policies.engine;

import org.jspecify.annotations.NullMarked;
