/** What only the package of the renderer may do. */
@NullMarked
package dev.holdfast.templates;

import org.jspecify.annotations.NullMarked;
