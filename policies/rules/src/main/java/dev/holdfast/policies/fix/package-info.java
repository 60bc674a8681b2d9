/** Writes the fixes of findings into the text of YAML files, and shows what changes. */
@NullMarked
package dev.holdfast.policies.fix;

import org.jspecify.annotations.NullMarked;
