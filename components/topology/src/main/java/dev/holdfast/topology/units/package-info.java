/**
 * The typed values of a topology: amounts with their unit, names, times and references, and the rules that records
 * state about them.
 */
@NullMarked
package dev.holdfast.topology.units;

import org.jspecify.annotations.NullMarked;
