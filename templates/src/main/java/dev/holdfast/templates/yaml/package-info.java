/** YAML larger than a scalar: block texts and trees. */
@NullMarked
package dev.holdfast.templates.yaml;

import org.jspecify.annotations.NullMarked;
