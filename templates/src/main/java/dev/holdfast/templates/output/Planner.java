package dev.holdfast.templates.output;

import dev.holdfast.blueprint.Fingerprint;
import dev.holdfast.templates.output.OutputFailed.Kind;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Decides what a folder will hold: the rendered files, those of the targets that were not rendered, and everything that
 * others put there.
 *
 * @param existing what is there
 * @param before the list of Holdfast's files there
 * @param targets the targets that were rendered
 * @param edits what to do with files changed by hand
 */
record Planner(ExistingTree existing, Manifest before, Set<String> targets, Edits edits) {

    FolderPlan plan(Collection<RenderedFile> files) throws IOException {
        SortedMap<String, RenderedFile> rendered = new TreeMap<>();
        files.forEach(file -> rendered.put(file.path().text(), file));
        SortedSet<String> kept = keptFiles(rendered);
        SortedSet<String> folders = foreignFolders();
        refuseObstacles(rendered, kept, folders);

        SortedMap<String, byte[]> written = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> listed = listOfKept();
        targets.forEach(target -> listed.put(target, new TreeMap<>()));
        SortedSet<String> added = new TreeSet<>();
        SortedSet<String> changed = new TreeSet<>();
        SortedSet<String> edited = new TreeSet<>();
        // Most of the time of planning goes into the digests, each of which is made by itself.
        SortedMap<String, Content> contents = new ConcurrentSkipListMap<>();
        rendered.values().parallelStream()
                .forEach(file -> contents.put(file.path().text(), new Content(file)));
        for (Content made : contents.values()) {
            String path = made.file.path().text();
            byte[] content = made.bytes;
            listed.computeIfAbsent(made.file.target(), target -> new TreeMap<>())
                    .put(path, made.digest);
            EntryType there = existing.entries().get(path);
            if (there == null || there == EntryType.FOLDER) {
                written.put(path, content);
                added.add(path);
            } else if (there == EntryType.FILE && Arrays.equals(content, existing.content(path))) {
                kept.add(path);
            } else {
                written.put(path, content);
                changed.add(path);
                if (isEdited(path)) {
                    edited.add(path);
                }
            }
        }
        SortedSet<String> removed = removedFiles(rendered);
        for (String path : removed) {
            if (isEdited(path)) {
                edited.add(path);
            }
        }
        refuseEdits(edited);
        int unchanged = rendered.size() - written.size();
        return new FolderPlan(
                written, kept, folders, new Manifest(listed), new OutputChange(added, changed, removed, unchanged));
    }

    private static final class Content {
        final RenderedFile file;
        final byte[] bytes;
        final String digest;

        Content(RenderedFile file) {
            this.file = file;
            this.bytes = file.bytes();
            this.digest = Fingerprint.of(bytes);
        }
    }

    private boolean isRenderedAgain(String path) {
        return before.owner(path).filter(targets::contains).isPresent();
    }

    /** Files of others and of the targets that were not rendered. */
    private SortedSet<String> keptFiles(Map<String, RenderedFile> rendered) throws IOException {
        SortedSet<String> kept = new TreeSet<>();
        SortedSet<String> foreign = new TreeSet<>();
        for (Map.Entry<String, EntryType> entry : existing.entries().entrySet()) {
            String path = entry.getKey();
            if (entry.getValue() == EntryType.FOLDER || path.equals(Manifest.NAME) || isRenderedAgain(path)) {
                continue;
            } else if (entry.getValue() == EntryType.OTHER) {
                throw new OutputFailed(Kind.FOREIGN, path + " is neither file nor folder; move it away");
            }
            RenderedFile mine = rendered.get(path);
            if (mine == null) {
                kept.add(path);
            } else if (before.owner(path).isPresent()
                    || entry.getValue() != EntryType.FILE
                    || !Arrays.equals(mine.bytes(), existing.content(path))) {
                foreign.add(path);
            }
        }
        refuse(Kind.FOREIGN, foreign, "would be overwritten, but Holdfast did not write them for these targets");
        return kept;
    }

    /** Folders in which nothing is Holdfast's, empty ones among them. */
    private SortedSet<String> foreignFolders() {
        SortedSet<String> folders = new TreeSet<>();
        for (Map.Entry<String, EntryType> entry : existing.entries().entrySet()) {
            String inside = entry.getKey() + "/";
            if (entry.getValue() == EntryType.FOLDER
                    && before.targets().values().stream().noneMatch(files -> files.tailMap(inside).keySet().stream()
                            .findFirst()
                            .filter(path -> path.startsWith(inside))
                            .isPresent())) {
                folders.add(entry.getKey());
            }
        }
        return folders;
    }

    /** Refuses what stands in the way: links and files of others as parents, folders of others as files. */
    private void refuseObstacles(
            Map<String, RenderedFile> rendered, SortedSet<String> kept, SortedSet<String> folders) {
        for (String path : rendered.keySet()) {
            Optional<String> obstacle = existing.obstacle(path).filter(found -> !isRenderedAgain(found));
            if (obstacle.isPresent()) {
                throw new OutputFailed(
                        Kind.NOT_A_FOLDER, obstacle.get() + " is a link or file where a folder is needed for " + path);
            }
            String inside = path + "/";
            boolean keptInside = kept.tailSet(inside).stream()
                    .findFirst()
                    .filter(p -> p.startsWith(inside))
                    .isPresent();
            if (folders.contains(path) || keptInside) {
                throw new OutputFailed(Kind.FOREIGN, path + " is a folder of others where a file is to be written");
            }
        }
    }

    private SortedMap<String, SortedMap<String, String>> listOfKept() {
        SortedMap<String, SortedMap<String, String>> listed = new TreeMap<>();
        before.targets().forEach((target, files) -> {
            if (!targets.contains(target)) {
                SortedMap<String, String> there = new TreeMap<>(files);
                there.keySet().retainAll(existing.entries().keySet());
                listed.put(target, there);
            }
        });
        return listed;
    }

    private SortedSet<String> removedFiles(Map<String, RenderedFile> rendered) {
        SortedSet<String> removed = new TreeSet<>();
        for (String path : existing.entries().keySet()) {
            if (isRenderedAgain(path) && !rendered.containsKey(path)) {
                removed.add(path);
            }
        }
        return removed;
    }

    private boolean isEdited(String path) throws IOException {
        return existing.entries().get(path) != EntryType.FILE
                || !before.digest(path).equals(Optional.of(Fingerprint.of(existing.content(path))));
    }

    private void refuseEdits(SortedSet<String> edited) {
        if (edits == Edits.REFUSE) {
            refuse(Kind.EDITED, edited, "were changed by hand since Holdfast wrote them");
        }
    }

    private void refuse(Kind kind, SortedSet<String> paths, String why) {
        if (!paths.isEmpty()) {
            throw new OutputFailed(
                    kind, "in " + existing.root() + " these files " + why + ": " + String.join(", ", paths));
        }
    }
}
