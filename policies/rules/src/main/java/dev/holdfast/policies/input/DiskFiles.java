package dev.holdfast.policies.input;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files of the disk, for files that refer to others. */
public final class DiskFiles implements dev.holdfast.policies.input.Files {
    @Override
    public @Nullable SourceFile relative(String from, String path) {
        try {
            Path file = Path.of(from).resolveSibling(path).normalize();
            return Files.isRegularFile(file) ? TextFile.read(file) : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }
}
