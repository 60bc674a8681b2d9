package dev.holdfast.templates.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.templates.yaml.MergePatch;
import dev.holdfast.templates.yaml.PatchMatchesNothing;
import dev.holdfast.templates.yaml.TextTree;
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
import org.jspecify.annotations.Nullable;

/** Applies raw changes to objects, as text or as trees, and remembers which of them matched. */
public final class ObjectPatches {
    private static final String MARK = "---\n";

    private final String path;
    private final List<ObjectPatch> patches;
    private final Map<String, List<Integer>> byObject = new LinkedHashMap<>();
    private final Set<Integer> matched = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    /** Those of a topology. */
    public ObjectPatches(Patches patches) {
        this("patches.kubernetes", patches.kubernetes());
    }

    /**
     * Those of some list.
     *
     * @param path where the list is written, for errors
     * @param patches the changes, in the order in which they are made
     */
    public ObjectPatches(String path, @Nullable List<ObjectPatch> patches) {
        this.path = path;
        this.patches = patches == null ? List.of() : List.copyOf(patches);
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
            KubernetesObject object = objects.get(i);
            List<ObjectPatch> here = matching(object.kind(), object.metadata().name(), region);
            if (!here.isEmpty()) {
                byDocument.put(i, here);
            }
        }
        return byDocument.isEmpty() ? text : patched(text, byDocument);
    }

    /**
     * The tree of an object with what is for it merged in, in order.
     *
     * @param tree maps, lists and scalars; unchanged
     * @param kind the kind of the object
     * @param name its name
     * @param region where it is
     * @return the same tree where no patch is for it
     */
    public Map<String, Object> apply(Map<String, Object> tree, String kind, String name, String region) {
        Object patched = tree;
        for (ObjectPatch patch : matching(kind, name, region)) {
            patched = MergePatch.merge(patched, patch.merge());
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        if (patched instanceof Map<?, ?> map) {
            map.forEach((key, value) -> fields.put(String.valueOf(key), value));
        }
        return fields;
    }

    /** Whether each has matched an object by now; also where there is none. */
    public boolean allMatched() {
        return matched.size() == patches.size();
    }

    private List<ObjectPatch> matching(String kind, String name, String region) {
        List<ObjectPatch> here = new ArrayList<>();
        String key = key(kind, name);
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
        int at = mark(text, 0);
        StringBuilder all = new StringBuilder(text.length()).append(text.substring(0, at));
        for (int document = 0; at < text.length(); document++) {
            int end = mark(text, at + MARK.length());
            String part = text.substring(at + MARK.length(), end);
            List<ObjectPatch> here = byDocument.get(document);
            all.append(MARK).append(here == null ? part : patched(part, here));
            at = end;
        }
        return all.toString();
    }

    private static String patched(String document, List<ObjectPatch> patches) {
        Object tree = TextTree.read(document);
        for (ObjectPatch patch : patches) {
            tree = MergePatch.merge(tree, patch.merge());
        }
        return YamlTree.print(tree) + "\n";
    }

    /** Where the next line of three dashes begins; the end of the text if there is none. */
    private static int mark(String text, int from) {
        if (text.startsWith(MARK, from)) {
            return from;
        }
        int before = text.indexOf("\n" + MARK, from);
        return before < 0 ? text.length() : before + 1;
    }

    /**
     * Checks that none was lost.
     *
     * @throws PatchMatchesNothing for the first that matched in no region
     */
    public void requireAllMatched() {
        requireAllMatched(List.of(this));
    }

    /**
     * Checks that none was lost by several that apply the same changes, each to objects of its own.
     *
     * @throws PatchMatchesNothing for the first that none of them has matched
     */
    static void requireAllMatched(List<ObjectPatches> applied) {
        Set<Integer> matched = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        for (ObjectPatches each : applied) {
            matched.addAll(each.matched);
            seen.addAll(each.seen);
        }
        for (ObjectPatches each : applied) {
            each.require(matched, seen);
        }
    }

    private void require(Set<Integer> anywhere, Set<String> known) {
        for (int i = 0; i < patches.size(); i++) {
            if (!anywhere.contains(i)) {
                ObjectPatch patch = patches.get(i);
                String wanted = key(patch.kind(), patch.name());
                String where = patch.region() == null ? "" : " in the region " + patch.region();
                throw new PatchMatchesNothing(
                        path + "[" + i + "]", "there is no " + wanted + where + Nearest.hint(wanted, known));
            }
        }
    }
}
