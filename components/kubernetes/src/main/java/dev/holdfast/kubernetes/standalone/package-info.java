/**
 * Components without a topology file: the arguments of one component, with what it uses, are written as a topology, read, resolved and lowered as
 * any other. Only the component's own objects are kept, and those by which what it uses lets it in.
 */
@NullMarked
package dev.holdfast.kubernetes.standalone;

import org.jspecify.annotations.NullMarked;
