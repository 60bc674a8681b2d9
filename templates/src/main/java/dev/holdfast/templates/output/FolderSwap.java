package dev.holdfast.templates.output;

import dev.holdfast.templates.output.OutputFailed.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a folder by a new one that was built beside it.
 *
 * <p>The old folder is renamed aside, the new one renamed into its place, the old one removed. A run that dies leaves the
 * old folder or the new one whole. Only between the two renames, for microseconds, is there none; the old one is then
 * beside, and the next run puts it back before it does anything else.
 *
 * @param folder the folder
 * @param disk makes the changes
 */
record FolderSwap(Path folder, Disk disk) {
    Path fresh() {
        return beside("new");
    }

    Path old() {
        return beside("old");
    }

    Path lock() {
        return beside("lock");
    }

    private Path beside(String what) {
        return folder.resolveSibling("." + folder.getFileName() + ".holdfast-" + what);
    }

    /**
     * Clears what a dead run left.
     *
     * @throws OutputFailed of kind {@link Kind#LEFTOVER} when a run died between its renames and somebody has made the
     *     folder anew since: both may hold files that matter
     */
    void recover() throws IOException {
        boolean there = exists(folder);
        if (exists(old())) {
            if (!there) {
                disk.rename(old(), folder);
            } else if (exists(fresh())) {
                throw new OutputFailed(
                        Kind.LEFTOVER,
                        "a run was killed while it replaced " + folder + "; the files from before are in " + old()
                                + ": compare both, then remove that folder");
            } else {
                deleteTree(old());
            }
        }
        deleteTree(fresh());
    }

    /** Builds the new folder and puts it in place. */
    void apply(FolderPlan plan) throws IOException {
        try {
            build(plan);
        } catch (IOException | OutputFailed e) {
            clear(e);
            throw e;
        }
        if (exists(folder)) {
            disk.rename(folder, old());
            try {
                disk.rename(fresh(), folder);
            } catch (IOException e) {
                disk.rename(old(), folder);
                clear(e);
                throw e;
            }
            removeOld();
        } else {
            disk.rename(fresh(), folder);
        }
    }

    /** The new folder is in place; what of the old one cannot be removed now, the next run removes. */
    private void removeOld() {
        try {
            deleteTree(old());
        } catch (IOException e) {
            return;
        }
    }

    private void build(FolderPlan plan) throws IOException {
        disk.folder(fresh());
        for (String path : plan.folders()) {
            makeFolders(fresh().resolve(path));
        }
        for (String path : plan.kept()) {
            Path copy = fresh().resolve(path);
            makeFolders(copy.getParent());
            disk.same(folder.resolve(path), copy);
        }
        for (var file : plan.written().entrySet()) {
            Path copy = fresh().resolve(file.getKey());
            makeFolders(copy.getParent());
            disk.write(copy, file.getValue());
        }
        disk.write(fresh().resolve(Manifest.NAME), plan.manifest().text().getBytes(StandardCharsets.UTF_8));
        // Last, since a folder may be one that nothing can be written to.
        for (String path : plan.folders()) {
            copyPermissions(folder.resolve(path), fresh().resolve(path));
        }
        copyPermissions(folder, fresh());
    }

    private void makeFolders(@Nullable Path path) throws IOException {
        if (path != null && !exists(path)) {
            makeFolders(path.getParent());
            disk.folder(path);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source =
                Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributeView copy = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (source != null && copy != null && Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
            copy.setPermissions(source.readAttributes().permissions());
        }
    }

    private void clear(Exception reason) {
        try {
            deleteTree(fresh());
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private void deleteTree(Path root) throws IOException {
        if (!exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                allowRemoval(visited);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                disk.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                disk.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Folders that were write-protected are so in the new place too; here they are in the way. */
    private static void allowRemoval(Path visited) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(visited, PosixFileAttributeView.class);
        if (view != null && !Files.isWritable(visited)) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
