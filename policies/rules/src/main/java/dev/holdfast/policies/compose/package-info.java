/** Compose and stack files, and the rules on them. */
@NullMarked
package dev.holdfast.policies.compose;

import org.jspecify.annotations.NullMarked;
