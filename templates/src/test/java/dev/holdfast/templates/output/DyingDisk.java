package dev.holdfast.templates.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Ends the run, as a kill would, in the middle of its n-th change: a write is then half done, all else not at all. */
final class DyingDisk implements Disk {
    /** What the killed run ends with: nothing catches an error. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Disk disk = new RealDisk();
    private int changesLeft;

    DyingDisk(int changes) {
        this.changesLeft = changes;
    }

    private void step() {
        if (changesLeft-- == 0) {
            throw new Killed();
        }
    }

    @Override
    public void folder(Path path) throws IOException {
        step();
        disk.folder(path);
    }

    @Override
    public void write(Path path, byte[] content) throws IOException {
        if (changesLeft == 0) {
            disk.write(path, Arrays.copyOf(content, content.length / 2));
        }
        step();
        disk.write(path, content);
    }

    @Override
    public void same(Path existing, Path path) throws IOException {
        step();
        disk.same(existing, path);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step();
        disk.rename(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        disk.delete(path);
    }
}
