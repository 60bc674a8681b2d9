/** Policies of one's own: a folder of YAML with expressions in CEL, or of jars, becomes rules. */
@NullMarked
package dev.holdfast.policies.cel;

import org.jspecify.annotations.NullMarked;
