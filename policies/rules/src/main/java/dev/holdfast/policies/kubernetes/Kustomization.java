package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Node;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a {@code kustomization.yaml} puts together. Paths are relative to where the check began, without {@code ..} where they can be.
 *
 * @param folder its folder
 * @param parts the files and folders whose objects it takes
 * @param patches the files with changes to those objects, which are no objects themselves
 * @param namespace the namespace that it gives all objects; empty where it leaves them theirs
 * @param images the names of images to which it gives a tag or a digest
 */
public record Kustomization(Path folder, List<Path> parts, List<Path> patches, String namespace, Set<String> images) {
    private static final List<String> PARTS = List.of("resources", "bases", "components");
    private static final List<String> PATCHES = List.of("patches", "patchesStrategicMerge", "patchesJson6902");

    /** Reads a document; what lies elsewhere, as a repository does, is left out. */
    static Kustomization of(String file, Node root) {
        Path folder = Path.of(file).normalize().resolveSibling("");
        List<Path> parts = new ArrayList<>();
        List<Path> patches = new ArrayList<>();
        for (String key : PARTS) {
            root.get(key).items().forEach(item -> add(folder, item, parts));
        }
        for (String key : PATCHES) {
            root.get(key).items().forEach(item -> add(folder, item.isMap() ? item.get("path") : item, patches));
        }
        Set<String> images = new HashSet<>();
        for (Node image : root.get("images").items()) {
            if (image.get("newTag").isPresent() || image.get("digest").isPresent()) {
                images.add(image.get("name").textOr(""));
            }
        }
        return new Kustomization(
                folder,
                List.copyOf(parts),
                List.copyOf(patches),
                root.get("namespace").textOr(""),
                Set.copyOf(images));
    }

    private static void add(Path folder, Node item, List<Path> into) {
        String text = item.textOr("");
        // A patch may be written where its path could stand, and a part may be the address of a repository.
        if (text.isEmpty() || text.indexOf('\n') >= 0 || text.contains("://")) {
            return;
        }
        try {
            into.add(folder.resolve(text).normalize());
        } catch (InvalidPathException noPath) {
            // Nor does Kustomize find it.
        }
    }
}
