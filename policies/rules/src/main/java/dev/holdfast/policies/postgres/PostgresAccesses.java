package dev.holdfast.policies.postgres;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Spot;
import dev.holdfast.policies.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads lines of {@code pg_hba.conf}. */
final class PostgresAccesses {
    private static final Set<String> TYPES =
            Set.of("local", "host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc");

    private PostgresAccesses() {}

    /**
     * The lines of a file; those that include others are passed over.
     *
     * @throws BadDocument where PostgreSQL would not read it
     */
    static List<PostgresAccess> of(SourceFile file, Subject subject) {
        List<PostgresAccess> accesses = new ArrayList<>();
        for (Line line : PostgresLines.ofAccesses(file)) {
            String type = line.text(0);
            if (type.startsWith("include") || type.startsWith("@")) {
                continue;
            }
            if (!TYPES.contains(type)) {
                throw new BadDocument(
                        line.place(),
                        type + " is none of "
                                + String.join(", ", TYPES.stream().sorted().toList()));
            }
            accesses.add(of(line, type, subject));
        }
        return accesses;
    }

    private static PostgresAccess of(Line line, String type, Subject subject) {
        boolean local = type.equals("local");
        int method = local ? 3 : 4;
        // An address may be followed by its mask as a word of its own.
        if (!local && line.words().size() > 5 && isMask(line.text(method))) {
            method++;
        }
        if (line.words().size() <= method) {
            throw new BadDocument(
                    line.place(), "a line is TYPE DATABASE USER " + (local ? "METHOD" : "ADDRESS METHOD"));
        }
        List<Word> words = line.words();
        String address = local
                ? ""
                : words.get(3).text() + (method == 5 ? " " + words.get(4).text() : "");
        return new PostgresAccess(
                type,
                List.of(words.get(1).text().split(",", -1)),
                List.of(words.get(2).text().split(",", -1)),
                address,
                words.get(method).text(),
                words.get(1).quoted() && words.get(2).quoted(),
                Spot.of(subject, line),
                line.place());
    }

    private static boolean isMask(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ':');
    }
}
