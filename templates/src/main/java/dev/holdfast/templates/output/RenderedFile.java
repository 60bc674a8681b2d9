package dev.holdfast.templates.output;

import java.nio.charset.StandardCharsets;

/**
 * A file to be written.
 *
 * @param target what it was rendered for, such as {@code compose}
 * @param path where it goes, below the output folder
 * @param text what it holds, written as UTF-8
 */
public record RenderedFile(String target, OutputPath path, String text) {
    /**
     * A file at a path such as {@code compose/compose.yaml}.
     *
     * @throws OutputFailed when the path is not allowed
     */
    public static RenderedFile of(String target, String path, String text) {
        return new RenderedFile(target, new OutputPath(path), text);
    }

    /** The bytes of the text. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
