package dev.holdfast.policies.input;

import java.util.List;
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

    /**
     * The files that a pattern names, as {@code conf.d/*.conf} does, in the order of their names.
     *
     * @param from the origin's name of the file that refers to them
     * @param pattern a path, relative to its own folder or absolute, that may hold {@code *}, {@code ?} and {@code [...]}
     * @return none where none fits, or where patterns are not looked for
     */
    default List<SourceFile> matching(String from, String pattern) {
        SourceFile one = relative(from, pattern);
        return one == null ? List.of() : List.of(one);
    }
}
