package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * A text or value as a file. Its equality is written out, see {@link dev.holdfast.topology.read.TopologyPath}.
 *
 * @param key its key
 * @param path the file in the volume
 * @param mode its permissions
 */
public record KeyToPath(String key, String path, int mode) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyToPath that && key.equals(that.key) && path.equals(that.path) && mode == that.mode;
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
