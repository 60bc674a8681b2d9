package dev.holdfast.blueprint.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only the platform knows of the instances of a database.
 *
 * @param primaryHost the host name under which replicas reach the primary; several with commas between, where any of them may be it
 * @param primaryPort the port there, or as many with commas between
 * @param clients where connections come from: CIDR blocks, host names, {@code samenet} or {@code all}
 * @param peers where replicas and backups come from, written in the same way
 * @param balancers CIDR blocks from which HAProxy asks whether an instance is the primary; empty where nothing asks
 * @param encrypted whether connections by the network have to be encrypted, but for those of HAProxy's checks
 * @param settings parameters of the server that the place decides, by name
 * @param configurationFolder the absolute folder where the configuration files are mounted
 * @param dataFolder the absolute folder of the data, below the mount point of the volume
 * @param passwordFile the file with the password of the user that services connect as
 * @param adminPasswordFile the file with the password of {@code postgres}
 * @param replicationPasswordFile the file with the password of {@code replicator}; absent without replicas
 */
public record PostgresPlatform(
        String primaryHost,
        String primaryPort,
        List<String> clients,
        List<String> peers,
        List<String> balancers,
        boolean encrypted,
        Map<String, String> settings,
        String configurationFolder,
        String dataFolder,
        String passwordFile,
        String adminPasswordFile,
        @Nullable String replicationPasswordFile) {
    /**
     * The instances of a platform with containers: all have the usual port to themselves, and everything comes from the same places.
     *
     * @param primaryHost the host name under which replicas reach the primary
     * @param clients where everything comes from
     * @param balancers CIDR blocks from which HAProxy asks
     * @param configurationFolder where the configuration files are mounted
     * @param dataFolder the folder of the data
     * @param passwordFile the password of the user that services connect as
     * @param adminPasswordFile the password of {@code postgres}
     * @param replicationPasswordFile the password of {@code replicator}; absent without replicas
     */
    public static PostgresPlatform containers(
            String primaryHost,
            List<String> clients,
            List<String> balancers,
            String configurationFolder,
            String dataFolder,
            String passwordFile,
            String adminPasswordFile,
            @Nullable String replicationPasswordFile) {
        return new PostgresPlatform(
                primaryHost,
                Integer.toString(PostgresConfiguration.PORT),
                clients,
                clients,
                balancers,
                false,
                Map.of(),
                configurationFolder,
                dataFolder,
                passwordFile,
                adminPasswordFile,
                replicationPasswordFile);
    }
}
