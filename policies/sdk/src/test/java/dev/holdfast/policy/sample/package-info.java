/** A pack as a team would write it, to copy. */
@NullMarked
package dev.holdfast.policy.sample;

import org.jspecify.annotations.NullMarked;
