package dev.holdfast.templates.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The file system itself.
 *
 * <p>Nothing is forced to the disk: a killed process loses nothing that way, and after a power cut the files can be
 * rendered again.
 */
final class RealDisk implements Disk {
    @Override
    public void folder(Path path) throws IOException {
        Files.createDirectory(path);
    }

    @Override
    public void write(Path path, byte[] content) throws IOException {
        Files.write(path, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public void same(Path existing, Path path) throws IOException {
        if (!Files.isSymbolicLink(existing)) {
            try {
                Files.createLink(path, existing);
                return;
            } catch (UnsupportedOperationException | IOException e) {
                // Not every file system has hard links, and not every user may make one; a copy does as well.
            }
        }
        Files.copy(existing, path, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }
}
