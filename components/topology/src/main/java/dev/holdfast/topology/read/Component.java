package dev.holdfast.topology.read;

import org.jspecify.annotations.Nullable;

/**
 * A component of a record.
 *
 * @param index its place among the arguments of the creator
 * @param shape what is written there
 * @param required whether it has to be written
 * @param suspicious whether its name sounds like a secret
 * @param absent the argument if it is not written: null, or the zero of a primitive type
 */
record Component(int index, Shape shape, boolean required, boolean suspicious, @Nullable Object absent) {}
