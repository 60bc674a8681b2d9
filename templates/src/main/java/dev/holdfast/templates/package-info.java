/** Renders typed records into configuration files by the templates of this module. */
@NullMarked
package dev.holdfast.templates;

import org.jspecify.annotations.NullMarked;
