package dev.holdfast.blueprint.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the platform knows of the instances of a database.
 *
 * @param primaryHost the host name under which replicas reach the primary
 * @param clients where connections come from: CIDR blocks, {@code samenet} or {@code all}
 * @param configurationFolder the absolute folder where the configuration files are mounted
 * @param dataFolder the absolute folder of the data, below the mount point of the volume
 * @param passwordFile the file with the password of the user that services connect as
 * @param adminPasswordFile the file with the password of {@code postgres}
 * @param replicationPasswordFile the file with the password of {@code replicator}; absent without replicas
 */
public record PostgresPlatform(
        String primaryHost,
        List<String> clients,
        String configurationFolder,
        String dataFolder,
        String passwordFile,
        String adminPasswordFile,
        @Nullable String replicationPasswordFile) {}
