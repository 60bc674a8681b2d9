package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.KeyToPath;
import dev.holdfast.blueprint.kubernetes.api.PersistentVolumeClaim;
import dev.holdfast.blueprint.kubernetes.api.Volume;
import dev.holdfast.blueprint.kubernetes.api.VolumeMount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Volumes, where they are mounted, and claims to those that stay. */
final class VolumeTrees {
    private VolumeTrees() {}

    static Map<String, Object> of(Volume volume) {
        return new Fields()
                .with("name", volume.name())
                .tree("configMap", volume.configMap(), source -> new Fields()
                        .with("name", source.name())
                        .with("items", items(source.items()))
                        .done())
                .tree("secret", volume.secret(), source -> new Fields()
                        .with("secretName", source.secretName())
                        .with("items", items(source.items()))
                        .done())
                .tree("emptyDir", volume.emptyDir(), source -> new Fields()
                        .with("medium", source.medium())
                        .with("sizeLimit", source.sizeLimit())
                        .done())
                .done();
    }

    private static List<Map<String, Object>> items(List<KeyToPath> items) {
        return items.stream()
                .map(item -> new Fields()
                        .with("key", item.key())
                        .with("path", item.path())
                        .with("mode", item.mode())
                        .done())
                .toList();
    }

    static Map<String, Object> mount(VolumeMount mount) {
        return new Fields()
                .with("name", mount.name())
                .with("mountPath", mount.mountPath())
                .with("subPath", mount.subPath())
                .with("readOnly", mount.readOnly() ? Boolean.TRUE : null)
                .done();
    }

    static Map<String, Object> claim(PersistentVolumeClaim claim) {
        return new Fields()
                .with(
                        "metadata",
                        new Fields()
                                .with("name", claim.name())
                                .with("labels", new LinkedHashMap<>(claim.labels()))
                                .done())
                .with(
                        "spec",
                        new Fields()
                                .with("accessModes", List.copyOf(claim.accessModes()))
                                .with("storageClassName", claim.storageClassName())
                                .with("resources", storage(claim.storage()))
                                .done())
                .done();
    }

    private static Map<String, Object> storage(String size) {
        return new Fields()
                .with("requests", new Fields().with("storage", size).done())
                .done();
    }
}
