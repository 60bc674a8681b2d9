package dev.holdfast.policies.input;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
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

    /** The last part of the pattern may hold wildcards, its folders may not. */
    @Override
    public List<SourceFile> matching(String from, String pattern) {
        int slash = pattern.lastIndexOf('/');
        String last = pattern.substring(slash + 1);
        if (last.indexOf('*') < 0 && last.indexOf('?') < 0 && last.indexOf('[') < 0) {
            return dev.holdfast.policies.input.Files.super.matching(from, pattern);
        }
        List<Path> found = new ArrayList<>();
        try {
            Path folder = Path.of(from)
                    .resolveSibling(pattern.substring(0, slash + 1))
                    .normalize();
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, last)) {
                all.forEach(found::add);
            }
        } catch (IOException | InvalidPathException | PatternSyntaxException noSuchFolder) {
            return List.of();
        }
        return found.stream()
                .filter(Files::isRegularFile)
                .sorted()
                .map(TextFile::read)
                .toList();
    }
}
