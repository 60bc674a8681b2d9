package dev.holdfast.blueprint.kubernetes.api;

/**
 * What an empty {@link Cluster} begins with.
 *
 * @param database the name of the database
 * @param owner the user that it belongs to
 * @param secret the secret of the type {@code kubernetes.io/basic-auth} with that user and its password
 * @param dataChecksums whether pages carry a checksum
 */
public record ClusterInitDb(String database, String owner, String secret, boolean dataChecksums) {}
