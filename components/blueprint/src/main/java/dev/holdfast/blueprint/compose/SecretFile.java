package dev.holdfast.blueprint.compose;

import dev.holdfast.topology.units.SecretReference;
import org.jspecify.annotations.Nullable;

/**
 * A file with one key of a secret, which somebody has to put beside the Compose file.
 *
 * @param name what the Compose file calls it
 * @param path its path below the folder of the Compose file
 */
public record SecretFile(String name, String path) {
    /** The folder where Compose puts secrets in a container. */
    static final String FOLDER = "/run/secrets/";

    static SecretFile of(String secret, String key) {
        // The name of a secret holds no underscore, so two secrets never get the same name.
        return new SecretFile(secret + "_" + key, "./secrets/" + secret + "/" + key);
    }

    /** The file of a secret that a topology refers to. */
    public static SecretFile of(SecretReference secret) {
        return of(secret.name(), secret.key());
    }

    /** Where a container sees it, if it is put nowhere else. */
    public String target() {
        return FOLDER + name;
    }

    Mounts.SecretMount mount() {
        return new Mounts.SecretMount(this, target());
    }

    // Written out for the sake of a cold start, see TopologyPath.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecretFile that && name.equals(that.name) && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + path.hashCode();
    }
}
