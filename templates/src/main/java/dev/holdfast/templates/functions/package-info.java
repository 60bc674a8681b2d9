/** The functions and directives that every template may call. */
@NullMarked
package dev.holdfast.templates.functions;

import org.jspecify.annotations.NullMarked;
