/** What rules look at: a tree of values, each with its place, whether it was read from a file or comes from Pulumi. */
@NullMarked
package dev.holdfast.policies.tree;

import org.jspecify.annotations.NullMarked;
