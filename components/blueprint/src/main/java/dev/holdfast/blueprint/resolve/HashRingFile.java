package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.HashRingBlueprint;
import java.util.ArrayList;
import java.util.List;

/**
 * The file in which replicas read the ring. All its texts are names of regions, which are labels, digits and ours: nothing in it has to be
 * escaped.
 */
final class HashRingFile {
    private HashRingFile() {}

    /** Returns the file's content: JSON, the tokens of one member a line. */
    static String of(HashRingBlueprint ring, int copies) {
        List<String> members = new ArrayList<>();
        ring.members().forEach((region, number) -> members.add(quoted(region) + ": " + number));
        List<String> tokens = ring.tokens().stream().map(HashRingFile::line).toList();
        return """
                {
                  "hash": "%s",
                  "token": "the hash of MEMBER/INDEX, both from 0",
                  "virtualNodes": %d,
                  "copies": %d,
                  "members": {%s},
                  "tokens": [
                    %s
                  ]
                }
                """
                .formatted(
                        HashRingBlueprint.HASH,
                        ring.virtualNodes(),
                        copies,
                        String.join(", ", members),
                        String.join(",\n    ", tokens));
    }

    private static String line(List<String> tokens) {
        return "[" + String.join(",", tokens.stream().map(HashRingFile::quoted).toList()) + "]";
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
