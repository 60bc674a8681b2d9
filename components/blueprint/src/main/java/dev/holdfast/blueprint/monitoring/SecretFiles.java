package dev.holdfast.blueprint.monitoring;

import dev.holdfast.blueprint.compose.SecretFile;
import dev.holdfast.topology.units.SecretReference;

/** Where each platform puts secrets for Alertmanager. */
public final class SecretFiles {
    /** The folder with a folder for each secret, in Kubernetes. */
    public static final String FOLDER = "/etc/alertmanager/secrets";

    private SecretFiles() {}

    /** Returns the file of a secret at a site. */
    public static String at(Site site, SecretReference secret) {
        return site.onKubernetes()
                ? FOLDER + "/" + secret.name() + "/" + secret.key()
                : SecretFile.of(secret).target();
    }
}
