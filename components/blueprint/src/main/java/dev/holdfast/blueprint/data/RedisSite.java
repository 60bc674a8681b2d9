package dev.holdfast.blueprint.data;

import dev.holdfast.blueprint.CacheMachineBlueprint;
import dev.holdfast.blueprint.Version;
import org.jspecify.annotations.Nullable;

/**
 * What only the platform knows of an instance of Redis.
 *
 * @param version the version of the program
 * @param configurationFolder the absolute folder where its files are
 * @param dataFolder the absolute folder that a node of a cluster writes to
 * @param passwordFile the file with the password
 * @param startFile the absolute path of the file that the start script writes, for what is only known then; nobody else may read it
 * @param machine the machine of a node; absent in a container, whose address is only known when it starts, and for a single instance
 */
public record RedisSite(
        Version version,
        String configurationFolder,
        String dataFolder,
        String passwordFile,
        String startFile,
        @Nullable CacheMachineBlueprint machine) {
    /** Where the official image keeps its data. */
    private static final String DATA = "/data";

    /** An instance in a container, with a scratch folder at {@code /tmp}. */
    public static RedisSite container(Version version, String configurationFolder, String passwordFile) {
        return new RedisSite(version, configurationFolder, DATA, passwordFile, "/tmp/start.conf", null);
    }
}
