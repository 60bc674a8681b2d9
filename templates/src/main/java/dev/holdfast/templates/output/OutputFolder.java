package dev.holdfast.templates.output;

import dev.holdfast.templates.output.OutputFailed.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A folder that rendered files are written to, whole or not at all.
 *
 * <p>Holdfast lists its files in {@code .holdfast.json} there. Files of the targets that are rendered are replaced, and
 * removed when they are no longer rendered; files of other targets and of other people stay. If nothing would change, no
 * file is touched.
 */
public final class OutputFolder {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;
    private final Disk disk;
    private final Duration patience;

    /** The folder at a path; it need not exist. */
    public OutputFolder(Path folder) {
        this(folder, new RealDisk(), PATIENCE);
    }

    OutputFolder(Path folder, Disk disk, Duration patience) {
        this.folder = folder.toAbsolutePath().normalize();
        this.disk = disk;
        this.patience = patience;
    }

    /**
     * Writes the files of some targets.
     *
     * @param targets the targets that were rendered, those without files too
     * @param files all files of these targets
     * @param edits what to do with files of Holdfast that somebody changed by hand
     * @return what is different now
     * @throws OutputFailed when nothing was written, with the reason
     */
    @SuppressWarnings("try") // the lock is only held
    public OutputChange write(Set<String> targets, Collection<RenderedFile> files, Edits edits) {
        refuseCollisions(targets, files);
        Path parent = parent();
        try {
            Files.createDirectories(parent);
            FolderSwap swap = new FolderSwap(folder, disk);
            try (FolderLock lock = FolderLock.of(swap.lock(), patience)) {
                return locked(swap, targets, files, edits);
            }
        } catch (IOException e) {
            throw OutputFailed.of(e, folder, existing(parent));
        }
    }

    private OutputChange locked(FolderSwap swap, Set<String> targets, Collection<RenderedFile> files, Edits edits)
            throws IOException {
        refuseOddFolder();
        swap.recover();
        ExistingTree existing = ExistingTree.of(folder);
        Manifest before = manifest(existing);
        FolderPlan plan = new Planner(existing, before, targets, edits).plan(files);
        if (!plan.change().isEmpty() || !plan.manifest().equals(before) || !Files.exists(folder)) {
            swap.apply(plan);
        }
        return plan.change();
    }

    private static Manifest manifest(ExistingTree existing) throws IOException {
        ExistingTree.Type type = existing.entries().get(Manifest.NAME);
        if (type == null) {
            return Manifest.empty();
        } else if (type != ExistingTree.Type.FILE) {
            throw new OutputFailed(Kind.MANIFEST, Manifest.NAME + " is no file; move it away");
        }
        return Manifest.parse(new String(existing.content(Manifest.NAME), StandardCharsets.UTF_8));
    }

    private Path parent() {
        Path parent = folder.getParent();
        if (parent == null || folder.getFileName() == null) {
            throw new OutputFailed(
                    Kind.NOT_A_FOLDER, "the root of a file system cannot be replaced; name a folder in it");
        }
        if (Path.of("").toAbsolutePath().startsWith(folder)) {
            throw new OutputFailed(
                    Kind.NOT_A_FOLDER,
                    "the folder is replaced as a whole, so it cannot be the one you are in; name a folder in it");
        }
        return parent;
    }

    private void refuseOddFolder() {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputFailed(Kind.NOT_A_FOLDER, folder + " is a link or a file, not a folder");
        }
        if (Files.exists(folder) && !Files.isWritable(folder)) {
            throw new OutputFailed(Kind.NO_PERMISSION, "cannot write " + folder + ": you may not write there");
        }
    }

    private static Path existing(Path path) {
        Path near = path;
        while (!Files.exists(near) && near.getParent() != null) {
            near = near.getParent();
        }
        return near;
    }

    private static void refuseCollisions(Set<String> targets, Collection<RenderedFile> files) {
        Map<String, OutputPath> seen = new HashMap<>();
        for (RenderedFile file : files) {
            if (!targets.contains(file.target())) {
                throw new IllegalArgumentException("a file of the target " + file.target() + ", which is not rendered");
            }
            OutputPath other = seen.put(file.path().folded(), file.path());
            if (other != null) {
                throw new OutputFailed(Kind.NAME, "two files want the same name: " + other + " and " + file.path());
            }
        }
        for (OutputPath path : seen.values()) {
            String folded = path.folded();
            for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
                OutputPath other = seen.get(folded.substring(0, slash));
                if (other != null) {
                    throw new OutputFailed(Kind.NAME, other + " would be a file and a folder, for " + path);
                }
            }
        }
    }
}
