/**
 * What the arguments of several components are made of. Each of these values writes a part of a topology, in the words of its language and
 * key by key; the language's own reader checks it, so that limits and defaults are the same as in a file.
 */
@NullMarked
package dev.holdfast.kubernetes.args;

import org.jspecify.annotations.NullMarked;
