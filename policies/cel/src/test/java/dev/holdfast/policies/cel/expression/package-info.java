@NullMarked
package dev.holdfast.policies.cel.expression;

import org.jspecify.annotations.NullMarked;
