/** Rules on what a disaster may cost. */
@NullMarked
package dev.holdfast.policies.model.recovery;

import org.jspecify.annotations.NullMarked;
