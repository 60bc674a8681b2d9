package dev.holdfast.policies.input;

import org.jspecify.annotations.Nullable;

/** The other files that a file may refer to: {@code extends}, {@code include}, {@code .env}. */
public interface Files {
    /**
     * The text of a file.
     *
     * @param from the origin's name of the file that refers to it
     * @param path the path that it gives, relative to its own folder or absolute
     * @return null where there is no such file, or none that may be read
     */
    @Nullable
    SourceFile relative(String from, String path);
}
