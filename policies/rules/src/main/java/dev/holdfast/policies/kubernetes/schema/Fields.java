package dev.holdfast.policies.kubernetes.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the kinds of Kubernetes 1.37, which has those of the releases before; from a file that {@code src/schema/fields.py} makes of
 * its OpenAPI document. A type is read when it is first asked for.
 */
final class Fields {
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, Type> types = new ConcurrentHashMap<>();

    /** The one that all checks share: nothing in it ever changes but what has been read already. */
    static Fields all() {
        return Holder.ALL;
    }

    private static final class Holder {
        private static final Fields ALL = new Fields(text());

        private static String text() {
            try (InputStream file = Objects.requireNonNull(Fields.class.getResourceAsStream("fields.txt"))) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** A field. */
    record Field(Shape shape) {}

    /**
     * The fields of a type.
     *
     * @param fields all, by name
     * @param required the names of those that have to be there
     */
    record Type(Map<String, Field> fields, List<String> required) {}

    private Fields(String text) {
        text.lines().forEach(line -> {
            int end = line.indexOf(' ');
            if (line.startsWith("= ")) {
                int type = line.lastIndexOf(' ');
                kinds.put(line.substring(end + 1, type), line.substring(type + 1));
            } else if (!line.startsWith("#")) {
                lines.put(end < 0 ? line : line.substring(0, end), end < 0 ? "" : line.substring(end + 1));
            }
        });
    }

    /** The type of a kind; null of one that is not known here. */
    @Nullable
    String typeOf(String apiVersion, String kind) {
        return kinds.get(apiVersion + "/" + kind);
    }

    /** The fields of a type; none of one that is not known. */
    Type of(String type) {
        Type known = types.get(type);
        if (known == null) {
            known = read(lines.getOrDefault(type, ""));
            types.put(type, known);
        }
        return known;
    }

    private static Type read(String line) {
        Map<String, Field> fields = new LinkedHashMap<>();
        List<String> needed = new ArrayList<>();
        for (String field : line.isEmpty() ? new String[0] : line.split(" ", -1)) {
            int required = field.indexOf('!');
            int mark = required < 0 ? field.indexOf('?') : required;
            String name = field.substring(0, mark);
            fields.put(name, new Field(shape(field.substring(mark + 1))));
            if (required >= 0) {
                needed.add(name);
            }
        }
        return new Type(fields, needed);
    }

    private static Shape shape(String written) {
        return switch (written.charAt(0)) {
            case '[' -> new Shape.Many(shape(written.substring(1)));
            case '{' -> new Shape.Named(shape(written.substring(1)));
            default ->
                switch (written) {
                    case "s" -> Shape.Single.TEXT;
                    case "i" -> Shape.Single.WHOLE;
                    case "f" -> Shape.Single.FRACTION;
                    case "b" -> Shape.Single.TRUTH;
                    case "a" -> Shape.Single.ANY;
                    default -> new Shape.Typed(written);
                };
        };
    }
}
