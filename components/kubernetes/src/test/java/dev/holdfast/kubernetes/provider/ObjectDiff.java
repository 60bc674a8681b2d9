package dev.holdfast.kubernetes.provider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.DiffResponse.DiffChanges;
import pulumirpc.Provider.PropertyDiff;

/**
 * What an update would change. The last live object is cut to the fields of the old inputs and compared with the new ones, so
 * that drift found by a refresh counts as well. Source: {@code Diff} in {@code provider/pkg/provider/provider.go}.
 */
final class ObjectDiff {

    private ObjectDiff() {}

    /**
     * Compares a resource's state with its new inputs.
     *
     * @param namespaced whether the kind stands in namespaces
     * @param ignored property paths to leave out
     */
    static DiffResponse of(
            Map<String, Object> state,
            Map<String, Object> news,
            boolean namespaced,
            List<String> ignored,
            ProviderSettings settings) {
        Checkpoint old = Checkpoint.parse(state);
        Map<String, Object> oldInputs = InputNormalization.normalize(old.inputs());
        Map<String, Object> wanted = InputNormalization.normalize(SecretMarks.removed(news));
        Map<String, Object> live = LivePruning.prune(old.live(), oldInputs);
        canonicalNamespace(live, namespaced);
        canonicalNamespace(wanted, namespaced);
        live.putIfAbsent("apiVersion", ObjectTree.text(wanted, "apiVersion"));
        live.putIfAbsent("kind", ObjectTree.text(wanted, "kind"));
        ObjectTree.remove(live, "metadata", "resourceVersion");
        if (ObjectTree.at(wanted, "metadata", "name") != null) {
            ObjectTree.put(live, ObjectTree.text(old.live(), "metadata", "name"), "metadata", "name");
        }

        Map<String, PropertyDiff> differences =
                new LinkedHashMap<>(DetailedDiff.between(live, wanted, ReplacementRules.of(wanted, settings)));
        differences.keySet().removeIf(path -> ignored.stream().anyMatch(prefix -> contains(prefix, path)));
        List<String> replaces = new ArrayList<>();
        differences.forEach((path, difference) -> {
            if (DetailedDiff.replaces(difference)) {
                replaces.add(path);
            }
        });
        return DiffResponse.newBuilder()
                .setChanges(differences.isEmpty() ? DiffChanges.DIFF_NONE : DiffChanges.DIFF_SOME)
                .addAllReplaces(replaces)
                .setDeleteBeforeReplace(!replaces.isEmpty() && keepsItsName(old.live(), wanted))
                .putAllDetailedDiff(differences)
                .setHasDetailedDiff(true)
                .build();
    }

    /** Two objects cannot have one name: then the old one has to go first. An automatic name is made anew instead. */
    private static boolean keepsItsName(Map<String, Object> live, Map<String, Object> wanted) {
        return Autonaming.isNamed(wanted)
                && !Autonaming.isAutonamed(wanted)
                && ObjectTree.text(wanted, "metadata", "name").equals(ObjectTree.text(live, "metadata", "name"))
                && ObjectTree.text(wanted, "metadata", "namespace")
                        .equals(ObjectTree.text(live, "metadata", "namespace"));
    }

    private static void canonicalNamespace(Map<String, Object> object, boolean namespaced) {
        if (!namespaced) {
            ObjectTree.remove(object, "metadata", "namespace");
        } else if (ObjectTree.at(object, "metadata", "namespace") == null) {
            ObjectTree.put(object, "default", "metadata", "namespace");
        }
    }

    private static boolean contains(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + ".") || path.startsWith(prefix + "[");
    }
}
