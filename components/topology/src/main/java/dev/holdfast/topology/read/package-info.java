/** Reading: from the bytes of a file to a topology, or to everything that is wrong with it. */
@NullMarked
package dev.holdfast.topology.read;

import org.jspecify.annotations.NullMarked;
