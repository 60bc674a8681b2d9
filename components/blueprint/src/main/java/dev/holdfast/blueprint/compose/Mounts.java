package dev.holdfast.blueprint.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a container sees of files.
 *
 * @param volumes named volumes
 * @param scratch folders in memory
 * @param configs configuration files
 * @param secrets files with secrets
 */
public record Mounts(
        List<VolumeMount> volumes, List<Scratch> scratch, List<ConfigMount> configs, List<SecretMount> secrets) {
    /** No file of another. */
    public static Mounts none() {
        return new Mounts(List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A named volume.
     *
     * @param volume its name
     * @param target where the container sees it
     */
    public record VolumeMount(String volume, String target) {}

    /**
     * A folder in memory.
     *
     * @param target where the container sees it
     * @param bytes its size
     */
    public record Scratch(String target, long bytes) {}

    /**
     * A configuration file.
     *
     * @param file the file
     * @param target where the container sees it
     */
    public record ConfigMount(ConfigFile file, String target) {}

    /**
     * A file with a secret.
     *
     * @param file the file
     * @param target where the container sees it
     */
    public record SecretMount(SecretFile file, String target) {
        // Written out for the sake of a cold start, see TopologyPath.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SecretMount that && file.equals(that.file) && target.equals(that.target);
        }

        @Override
        public int hashCode() {
            return 31 * file.hashCode() + target.hashCode();
        }
    }
}
