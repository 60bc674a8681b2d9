package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * What is mounted into a service.
 *
 * @param node what is written
 * @param type {@code volume}, {@code bind}, {@code tmpfs} …
 * @param source the volume, or the path on the host; empty for a volume without a name
 * @param target the path in the container
 * @param readOnly whether it cannot be written
 */
public record Mount(Node node, String type, String source, String target, boolean readOnly) {
    /** Reads {@code data:/data:ro}, {@code ./here:/there}, {@code C:\here:/there}, {@code /scratch}, or the long form. */
    static Mount of(Node written) {
        if (written.isMap()) {
            return new Mount(
                    written,
                    written.get("type").textOr("volume"),
                    written.get("source").textOr(written.get("src").textOr("")),
                    written.get("target").textOr(""),
                    written.get("read_only").isTrue());
        }
        List<String> parts = parts(written.textOr(""));
        if (parts.size() == 1) {
            return new Mount(written, "volume", "", parts.get(0), false);
        }
        String source = parts.get(0);
        boolean readOnly = parts.size() > 2 && List.of(parts.get(2).split(",")).contains("ro");
        return new Mount(written, isPath(source) ? "bind" : "volume", source, parts.get(1), readOnly);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean drive = i == from + 1 && Character.isLetter(text.charAt(from));
            if (text.charAt(i) == ':' && !drive) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static boolean isPath(String source) {
        return source.startsWith(".")
                || source.startsWith("/")
                || source.startsWith("~")
                || source.startsWith("\\\\")
                || (source.length() > 1 && source.charAt(1) == ':');
    }
}
