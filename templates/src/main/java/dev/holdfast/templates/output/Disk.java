package dev.holdfast.templates.output;

import java.io.IOException;
import java.nio.file.Path;

/** All changes that are made to the file system, one by one, so that a test can let a run die at each. */
interface Disk {
    /** Makes a folder; its parent is there. */
    void folder(Path path) throws IOException;

    /** Writes a new file. */
    void write(Path path, byte[] content) throws IOException;

    /** Makes a file or symbolic link that is the same as another one, with its times and permissions. */
    void same(Path existing, Path path) throws IOException;

    /** Renames a folder; there is nothing at the new name. */
    void rename(Path from, Path to) throws IOException;

    /** Removes a file, link or empty folder. */
    void delete(Path path) throws IOException;
}
