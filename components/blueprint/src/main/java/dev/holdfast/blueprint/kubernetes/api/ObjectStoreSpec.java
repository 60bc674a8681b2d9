package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bucket, and how it is written to.
 *
 * @param retentionPolicy how far back a database can be restored, such as {@code 7d}
 * @param destinationPath where it is, {@code configuration.destinationPath}
 * @param credentials the keys that give access; absent where the platform's own identity does
 * @param compression how copies and log are compressed, {@code configuration.data.compression} and {@code wal.compression}; absent for not at
 *     all
 * @param encryption with what the bucket encrypts both; absent for its own policy
 * @param env variables of the program that writes, {@code instanceSidecarConfiguration.env}
 * @param resources what that program is given
 */
public record ObjectStoreSpec(
        String retentionPolicy,
        String destinationPath,
        @Nullable ObjectStoreCredentials credentials,
        @Nullable String compression,
        @Nullable String encryption,
        List<EnvVar> env,
        ResourceRequirements resources) {}
