package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.ConfigFileBlueprint;
import java.util.ArrayList;
import java.util.List;

/** Configuration files of services, each from a text or from a secret. */
final class FileMounts {
    private FileMounts() {}

    static List<Mounts.ConfigMount> texts(String owner, List<ConfigFileBlueprint> files) {
        List<Mounts.ConfigMount> mounts = new ArrayList<>();
        for (ConfigFileBlueprint file : files) {
            if (file.content() != null) {
                String below = file.path().substring(1);
                mounts.add(new Mounts.ConfigMount(
                        ConfigFile.of(owner, below, new FileContent.Text(file.content())), file.path()));
            }
        }
        return mounts;
    }

    static List<Mounts.SecretMount> secrets(List<ConfigFileBlueprint> files) {
        List<Mounts.SecretMount> mounts = new ArrayList<>();
        for (ConfigFileBlueprint file : files) {
            if (file.secret() != null) {
                mounts.add(new Mounts.SecretMount(SecretFile.of(file.secret()), file.path()));
            }
        }
        return mounts;
    }
}
