package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.ConfigFileBlueprint;
import dev.holdfast.blueprint.Fingerprint;
import dev.holdfast.blueprint.kubernetes.api.ConfigMap;
import dev.holdfast.blueprint.kubernetes.api.ConfigMapVolumeSource;
import dev.holdfast.blueprint.kubernetes.api.EmptyDirVolumeSource;
import dev.holdfast.blueprint.kubernetes.api.KeyToPath;
import dev.holdfast.blueprint.kubernetes.api.SecretVolumeSource;
import dev.holdfast.blueprint.kubernetes.api.Volume;
import dev.holdfast.blueprint.kubernetes.api.VolumeMount;
import dev.holdfast.topology.units.SecretReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a pod, gathered while its containers are lowered: one ConfigMap for all texts, one volume for each secret. */
final class FileSet {
    /** The annotation of a pod that changes with its files, so that a changed file rolls the pods. */
    static final String HASH = "holdfast.dev/config-hash";

    private static final String CONFIG_VOLUME = "config";
    private static final int READABLE = 0444;
    private static final int LONGEST_KEY = 120;

    private final String configMap;
    private final Map<String, String> data = new LinkedHashMap<>();
    private final List<KeyToPath> items = new ArrayList<>();
    private final Map<String, List<KeyToPath>> secrets = new LinkedHashMap<>();
    private final Map<String, EmptyDirVolumeSource> folders = new LinkedHashMap<>();

    /** An empty set whose texts will be in the ConfigMap of that name. */
    FileSet(String configMap) {
        this.configMap = configMap;
    }

    /** Puts the files of a container in and returns where they are mounted. */
    List<VolumeMount> mount(String container, List<ConfigFileBlueprint> files) {
        return files.stream().map(file -> mount(container, file)).toList();
    }

    private VolumeMount mount(String container, ConfigFileBlueprint file) {
        SecretReference secret = file.secret();
        String content = file.content();
        if (content != null) {
            return text(container, file.path(), content, file.mode());
        }
        if (secret == null) {
            throw new IllegalStateException("resolve lets no file without content pass");
        }
        return secret(secret, file.path(), file.mode());
    }

    private VolumeMount text(String container, String path, String content, int mode) {
        String key = key(container, path);
        data.put(key, content);
        items.add(new KeyToPath(key, key, mode));
        return new VolumeMount(CONFIG_VOLUME, path, key, true);
    }

    /** Puts a folder of texts in, by the path of each file in it; the key of a ConfigMap has no slashes. */
    VolumeMount texts(String path, Map<String, String> contents) {
        include(contents);
        return new VolumeMount(CONFIG_VOLUME, path, null, true);
    }

    /** The same, for texts that are shown part by part, see {@link #again}. */
    void include(Map<String, String> contents) {
        contents.forEach((name, content) -> {
            String key = name.replace('/', '_');
            data.put(key, content);
            items.add(new KeyToPath(key, name, READABLE));
        });
    }

    /** Shows a text, or a folder of texts, that is in already at another place too. */
    VolumeMount again(String name, String path) {
        return new VolumeMount(CONFIG_VOLUME, path, name, true);
    }

    /** Puts a value of a secret in. */
    VolumeMount secret(SecretReference secret, String path, int mode) {
        // The same key may be wanted in two places with different permissions.
        String file = secret.key() + "-" + Integer.toOctalString(mode);
        List<KeyToPath> wanted = secrets.computeIfAbsent(secret.name(), name -> new ArrayList<>());
        KeyToPath item = new KeyToPath(secret.key(), file, mode);
        if (!wanted.contains(item)) {
            wanted.add(item);
        }
        return new VolumeMount(volume(secret.name()), path, file, true);
    }

    /** Puts a folder with values of a secret in, by the name of each file. */
    VolumeMount secretFolder(String secret, String path, Map<String, String> keysByFile) {
        List<KeyToPath> wanted = secrets.computeIfAbsent(secret, name -> new ArrayList<>());
        keysByFile.forEach((file, key) -> wanted.add(new KeyToPath(key, file, 0440)));
        return new VolumeMount(volume(secret), path, null, true);
    }

    /** Puts an empty folder in. */
    VolumeMount folder(String volume, String path, EmptyDirVolumeSource folder) {
        folders.put(volume, folder);
        return new VolumeMount(volume, path, null, false);
    }

    /** The volume of a secret; a name of its own, since names of volumes are shorter than those of secrets. */
    private static String volume(String secret) {
        return "secret-" + ObjectNames.fit(secret.replace('.', '-'), 52);
    }

    /**
     * A key of a ConfigMap has no slashes, and two containers may want different texts under one path. Where a character had to be replaced that
     * another path may hold as it is, a fingerprint keeps the two apart.
     */
    private static String key(String container, String path) {
        StringBuilder plain = new StringBuilder(container);
        boolean unique = container.length() + path.length() <= LONGEST_KEY;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean kept = c == '.' || c == '-' || Character.isLetterOrDigit(c);
            plain.append(kept ? c : '_');
            unique &= kept || c == '/';
        }
        return unique
                ? plain.toString()
                : plain.substring(0, Math.min(plain.length(), LONGEST_KEY)) + "-" + Digest.of(path, 8);
    }

    boolean hasTexts() {
        return !data.isEmpty();
    }

    ConfigMap configMap(Scope scope, Identity identity) {
        return new ConfigMap(scope.meta(configMap, identity), data);
    }

    Map<String, String> annotations() {
        return data.isEmpty() ? Map.of() : Map.of(HASH, Fingerprint.of(data));
    }

    List<Volume> volumes() {
        List<Volume> volumes = new ArrayList<>();
        if (!data.isEmpty()) {
            volumes.add(new Volume(CONFIG_VOLUME, new ConfigMapVolumeSource(configMap, items), null, null));
        }
        secrets.forEach(
                (name, keys) -> volumes.add(new Volume(volume(name), null, new SecretVolumeSource(name, keys), null)));
        folders.forEach((name, folder) -> volumes.add(new Volume(name, null, null, folder)));
        return volumes;
    }
}
