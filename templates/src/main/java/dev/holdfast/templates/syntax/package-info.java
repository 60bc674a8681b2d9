/** How one value is written as one scalar or word in each file format, so that no value can change the structure of a file. */
@NullMarked
package dev.holdfast.templates.syntax;

import org.jspecify.annotations.NullMarked;
