/** All files of a topology: which targets are rendered for which environments, and where each file goes. */
@NullMarked
package dev.holdfast.templates.build;

import org.jspecify.annotations.NullMarked;
