/** The tree of what is written, before it means anything: each value with its place in the file. */
@NullMarked
package dev.holdfast.topology.read.tree;

import org.jspecify.annotations.NullMarked;
