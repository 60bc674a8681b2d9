package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.HashRingBlueprint;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The file in which replicas read the ring. All its texts are names of regions, which are labels, digits and ours: nothing in it has to be
 * escaped.
 */
final class HashRingFile {
    private HashRingFile() {}

    /** Returns the file's content: JSON, the tokens of one member a line. */
    static String of(HashRingBlueprint ring, int copies) {
        String members = ring.members().entrySet().stream()
                .map(region -> quoted(region.getKey()) + ": " + region.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
        String tokens = ring.tokens().stream()
                .map(HashRingFile::line)
                .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
        return """
                {
                  "hash": "%s",
                  "token": "the hash of MEMBER/INDEX, both from 0",
                  "virtualNodes": %d,
                  "copies": %d,
                  "members": %s,
                  "tokens": %s
                }
                """
                .formatted(HashRingBlueprint.HASH, ring.virtualNodes(), copies, members, tokens);
    }

    private static String line(List<String> tokens) {
        return tokens.stream().map(HashRingFile::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
