package dev.holdfast.templates.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.templates.yaml.MergePatch;
import dev.holdfast.templates.yaml.PatchMatchesNothing;
import dev.holdfast.templates.yaml.YamlTree;
import dev.holdfast.topology.ObjectPatch;
import dev.holdfast.topology.Patches;
import dev.holdfast.topology.units.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Applies raw changes to the rendered objects of a region, and remembers which of them matched. */
final class ObjectPatches {
    private static final Pattern DOCUMENT = Pattern.compile("^---\n", Pattern.MULTILINE);

    private final List<ObjectPatch> patches;
    private final Map<String, List<Integer>> byObject = new LinkedHashMap<>();
    private final Set<Integer> matched = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    ObjectPatches(Patches patches) {
        this.patches = all(patches);
        for (int i = 0; i < this.patches.size(); i++) {
            ObjectPatch patch = this.patches.get(i);
            byObject.computeIfAbsent(key(patch.kind(), patch.name()), key -> new ArrayList<>())
                    .add(i);
        }
    }

    /** The file with what is for its objects merged in, in order; the same text where nothing is. */
    String apply(String text, List<KubernetesObject> objects, String region) {
        if (patches.isEmpty()) {
            return text;
        }
        Map<Integer, List<ObjectPatch>> byDocument = new LinkedHashMap<>();
        for (int i = 0; i < objects.size(); i++) {
            List<ObjectPatch> here = matching(objects.get(i), region);
            if (!here.isEmpty()) {
                byDocument.put(i, here);
            }
        }
        return byDocument.isEmpty() ? text : patched(text, byDocument);
    }

    private List<ObjectPatch> matching(KubernetesObject object, String region) {
        List<ObjectPatch> here = new ArrayList<>();
        String key = key(object.kind(), object.metadata().name());
        seen.add(key);
        for (int index : byObject.getOrDefault(key, List.of())) {
            ObjectPatch patch = patches.get(index);
            if (patch.region() == null || patch.region().equals(region)) {
                matched.add(index);
                here.add(patch);
            }
        }
        return here;
    }

    /** What an object is known by; no kind has a space in it. */
    private static String key(String kind, String name) {
        return kind + " " + name;
    }

    /** Only the documents that are changed are printed anew; each begins after a line of three dashes. */
    private static String patched(String text, Map<Integer, List<ObjectPatch>> byDocument) {
        String[] parts = DOCUMENT.split(text, -1);
        StringBuilder all = new StringBuilder(text.length()).append(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            all.append("---\n");
            List<ObjectPatch> here = byDocument.get(i - 1);
            if (here == null) {
                all.append(parts[i]);
            } else {
                Object tree = new Load(LoadSettings.builder()
                                .setCodePointLimit(Integer.MAX_VALUE)
                                .build())
                        .loadFromString(parts[i]);
                for (ObjectPatch patch : here) {
                    tree = MergePatch.merge(tree, patch.merge());
                }
                all.append(YamlTree.print(tree)).append('\n');
            }
        }
        return all.toString();
    }

    /**
     * Checks that none was lost.
     *
     * @param applied what was done in each region
     * @throws PatchMatchesNothing for the first that matched in no region
     */
    static void requireAllMatched(Patches patches, List<ObjectPatches> applied) {
        Set<String> seen = new LinkedHashSet<>();
        Set<Integer> matched = new LinkedHashSet<>();
        for (ObjectPatches region : applied) {
            seen.addAll(region.seen);
            matched.addAll(region.matched);
        }
        List<ObjectPatch> all = all(patches);
        for (int i = 0; i < all.size(); i++) {
            if (!matched.contains(i)) {
                ObjectPatch patch = all.get(i);
                String wanted = key(patch.kind(), patch.name());
                String where = patch.region() == null ? "" : " in the region " + patch.region();
                throw new PatchMatchesNothing(
                        "patches.kubernetes[" + i + "]", "there is no " + wanted + where + Nearest.hint(wanted, seen));
            }
        }
    }

    private static List<ObjectPatch> all(Patches patches) {
        List<ObjectPatch> all = patches.kubernetes();
        return all == null ? List.of() : all;
    }
}
