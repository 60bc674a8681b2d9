package dev.holdfast.templates.monitoring;

import dev.holdfast.templates.output.RenderedFile;
import java.util.List;

/** Rendered files by their path. */
final class Rendered {
    private Rendered() {}

    /** The text of the file at a path, which has to be there. */
    static String text(List<RenderedFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().text().equals(path))
                .map(RenderedFile::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path));
    }
}
