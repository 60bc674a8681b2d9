package dev.holdfast.templates.output;

import dev.holdfast.blueprint.Fingerprint;
import dev.holdfast.templates.output.OutputFailed.Kind;
import dev.holdfast.templates.syntax.JsonText;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files in a folder that Holdfast wrote, kept in the folder as {@value #NAME}.
 *
 * @param targets target, then path, then the {@link Fingerprint} of what was written
 */
record Manifest(SortedMap<String, SortedMap<String, String>> targets) {
    /** The manifest's own file. */
    static final String NAME = ".holdfast.json";

    private static final int VERSION = 3;
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

    static Manifest empty() {
        return new Manifest(new TreeMap<>());
    }

    /** The target that a path belongs to. */
    Optional<String> owner(String path) {
        for (Map.Entry<String, SortedMap<String, String>> target : targets.entrySet()) {
            if (target.getValue().containsKey(path)) {
                return Optional.of(target.getKey());
            }
        }
        return Optional.empty();
    }

    /** The fingerprint of what was written to a path, if Holdfast wrote it. */
    Optional<String> digest(String path) {
        return owner(path)
                .flatMap(target -> Optional.ofNullable(targets.get(target)).map(files -> files.get(path)));
    }

    /** The manifest as JSON, targets and paths in order. */
    String text() {
        StringBuilder out =
                new StringBuilder("{\n  \"version\": ").append(VERSION).append(",\n  \"targets\": {");
        String beforeTarget = "\n";
        for (Map.Entry<String, SortedMap<String, String>> target : targets.entrySet()) {
            out.append(beforeTarget)
                    .append("    ")
                    .append(JsonText.of(target.getKey()))
                    .append(": {");
            beforeTarget = ",\n";
            String beforeFile = "\n";
            for (Map.Entry<String, String> file : target.getValue().entrySet()) {
                out.append(beforeFile).append("      ").append(JsonText.of(file.getKey()));
                out.append(": ").append(JsonText.of(file.getValue()));
                beforeFile = ",\n";
            }
            out.append(target.getValue().isEmpty() ? "}" : "\n    }");
        }
        return out.append(targets.isEmpty() ? "}\n}\n" : "\n  }\n}\n").toString();
    }

    /**
     * Reads a manifest.
     *
     * @throws OutputFailed of kind {@link Kind#MANIFEST} when it is not one that Holdfast wrote
     */
    static Manifest parse(String text) {
        try {
            if (ManifestText.read(text) instanceof Map<?, ?> root
                    && Integer.valueOf(VERSION).equals(root.get("version"))
                    && root.get("targets") instanceof Map<?, ?> targets) {
                SortedMap<String, SortedMap<String, String>> read = new TreeMap<>();
                targets.forEach((target, files) -> read.put((String) target, files((Map<?, ?>) files)));
                return new Manifest(read);
            }
        } catch (ClassCastException e) {
            throw broken(e);
        }
        throw broken(null);
    }

    private static SortedMap<String, String> files(Map<?, ?> files) {
        SortedMap<String, String> read = new TreeMap<>();
        for (Map.Entry<?, ?> file : files.entrySet()) {
            String path = new OutputPath((String) file.getKey()).text();
            String digest = (String) file.getValue();
            if (digest == null || !FINGERPRINT.matcher(digest).matches()) {
                throw new ClassCastException("no fingerprint");
            }
            read.put(path, digest);
        }
        return read;
    }

    static OutputFailed broken(@Nullable Throwable cause) {
        return new OutputFailed(
                Kind.MANIFEST,
                "the list of Holdfast's files, " + NAME + ", cannot be read; remove it if none of the files matter",
                cause);
    }
}
