package dev.holdfast.blueprint.compose;

import org.jspecify.annotations.Nullable;

/**
 * A configuration file that is rendered beside the Compose file. Equality is written out here and in what stands in it, see
 * {@link dev.holdfast.topology.read.TopologyPath}.
 *
 * @param name what the Compose file calls it
 * @param path its path below the folder of the Compose file, such as {@code config/rpc/haproxy.cfg}
 * @param content what stands in it
 */
public record ConfigFile(String name, String path, FileContent content) {
    private static final String FOLDER = "config/";

    /**
     * A file of one owner.
     *
     * @param owner the part of the system that reads it
     * @param file its path below the owner's folder
     * @param content what stands in it
     */
    static ConfigFile of(String owner, String file, FileContent content) {
        return new ConfigFile(owner + "_" + file.replace('/', '_'), FOLDER + owner + "/" + file, content);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConfigFile that
                && name.equals(that.name)
                && path.equals(that.path)
                && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
