package dev.holdfast.policies.engine;

import dev.holdfast.policies.kubernetes.Kustomization;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which kustomizations come onto a cluster together. A base is judged in its folder, where its files are; what it refers to may be in
 * whatever an overlay puts beside it.
 */
final class KustomizedFolders {
    private final Map<Path, Kustomization> byFolder = new LinkedHashMap<>();
    private final Map<Path, Set<Path>> reached = new LinkedHashMap<>();

    KustomizedFolders(Collection<Kustomization> all) {
        all.forEach(each -> byFolder.put(each.folder(), each));
        byFolder.keySet().forEach(folder -> reached.put(folder, reachedFrom(folder)));
    }

    /** The files that change objects and are none. */
    Set<Path> patches() {
        return byFolder.values().stream()
                .flatMap(each -> each.patches().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The files and folders that can be on a cluster with those of a folder, itself among them. */
    Set<Path> together(Path folder) {
        Set<Path> together = new LinkedHashSet<>(Set.of(folder));
        for (Set<Path> each : reached.values()) {
            if (each.contains(folder)) {
                together.addAll(each);
            }
        }
        return together;
    }

    private Set<Path> reachedFrom(Path folder) {
        Set<Path> found = new LinkedHashSet<>();
        Deque<Path> open = new ArrayDeque<>(List.of(folder));
        while (!open.isEmpty()) {
            Path next = open.pop();
            Kustomization kustomization = byFolder.get(next);
            if (found.add(next) && kustomization != null) {
                open.addAll(kustomization.parts());
            }
        }
        return found;
    }
}
