/** The command {@code holdfast}: it reads the command line, calls the other modules and prints what they return. */
@NullMarked
package dev.holdfast.cli;

import org.jspecify.annotations.NullMarked;
