/** Expressions in the Common Expression Language, within bounds of time and memory. */
@NullMarked
package dev.holdfast.policies.cel.expression;

import org.jspecify.annotations.NullMarked;
