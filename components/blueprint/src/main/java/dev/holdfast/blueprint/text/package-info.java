/** Texts inside files that more than one program reads. */
@NullMarked
package dev.holdfast.blueprint.text;

import org.jspecify.annotations.NullMarked;
