/** From files to what rules look at. */
@NullMarked
package dev.holdfast.policies.input;

import org.jspecify.annotations.NullMarked;
