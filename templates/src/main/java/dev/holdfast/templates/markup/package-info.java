/** How FreeMarker is taught the syntaxes: output formats that escape, and values that are written as they are. */
@NullMarked
package dev.holdfast.templates.markup;

import org.jspecify.annotations.NullMarked;
