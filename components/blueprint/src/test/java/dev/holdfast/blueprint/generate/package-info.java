/** Valid topologies by the thousand, for properties that have to hold for every one of them. */
@NullMarked
package dev.holdfast.blueprint.generate;

import org.jspecify.annotations.NullMarked;
