package dev.holdfast.kubernetes.provider;

import org.jspecify.annotations.Nullable;

/**
 * A value that the engine keeps encrypted.
 *
 * @param element the value itself
 */
record Secret(@Nullable Object element) {

    /** Never the value: records end up in assertion messages. */
    @Override
    public String toString() {
        return "[secret]";
    }
}
