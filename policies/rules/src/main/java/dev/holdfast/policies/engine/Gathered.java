package dev.holdfast.policies.engine;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.Kustomization;
import dev.holdfast.policies.model.ResolvedSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files that are judged together.
 *
 * @param inputs what is in them, and in those beside which they come onto a cluster
 * @param around the names of files that are only there to be referred to, and are judged elsewhere
 */
record Gathered(Inputs inputs, Set<String> around) {
    /** Files, with those that Kustomize only changes others by taken for what they are. */
    static List<ReadFile> withoutPatches(List<ReadFile> files) {
        Set<Path> patches = kustomized(files).patches();
        if (patches.isEmpty()) {
            return files;
        }
        return files.stream()
                .map(file -> patches.contains(file.path()) ? file.asPatch() : file)
                .toList();
    }

    /** Puts files together: those of one system, and systems of which a kustomization takes several. */
    static List<Gathered> of(List<ReadFile> files) {
        KustomizedFolders kustomized = kustomized(files);
        Map<Object, List<ReadFile>> groups = new LinkedHashMap<>();
        Map<String, Set<Path>> together = new HashMap<>();
        for (ReadFile file : files) {
            String system = system(file);
            boolean alone = system.isEmpty() || isTopology(file);
            Object key = alone
                    ? system
                    : together.computeIfAbsent(
                            system,
                            folder -> kustomized.together(Path.of(folder).normalize()));
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(file);
        }
        List<Gathered> all = new ArrayList<>();
        groups.forEach((key, group) -> all.add(gathered(group, key instanceof Set<?> paths ? paths : Set.of(), files)));
        return all;
    }

    private static Gathered gathered(List<ReadFile> group, Set<?> together, List<ReadFile> files) {
        Inputs.Collector all = new Inputs.Collector();
        group.forEach(file -> all.addAll(file.outcome().inputs()));
        if (together.size() < 2) {
            return new Gathered(all.inputs(), Set.of());
        }
        Set<Path> own = new HashSet<>();
        group.forEach(file -> own.add(file.path()));
        Set<String> around = new LinkedHashSet<>();
        for (ReadFile file : files) {
            String system = file.found().system();
            boolean taken = together.contains(file.path())
                    || (!system.isEmpty() && together.contains(Path.of(system).normalize()));
            if (taken && !own.contains(file.path())) {
                all.addAll(file.outcome().inputs());
                around.add(file.name());
            }
        }
        return new Gathered(all.inputs(), around);
    }

    private static KustomizedFolders kustomized(List<ReadFile> files) {
        List<Kustomization> all = new ArrayList<>();
        files.forEach(file -> all.addAll(file.outcome().inputs().all(Kustomization.class)));
        return new KustomizedFolders(all);
    }

    private static boolean isTopology(ReadFile file) {
        return !file.outcome().inputs().all(ResolvedSystem.class).isEmpty();
    }

    /** A topology is a system of its own, so that what it waives is waived in it alone. */
    private static String system(ReadFile file) {
        return isTopology(file) ? file.name() : file.found().system();
    }
}
