package dev.holdfast.policies.postgres;

import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Place;

/**
 * A file of a server's configuration as a subject.
 *
 * @param origin where it is
 * @param place where it begins
 * @param words {@code postgresql.conf of state}
 */
record PostgresFile(Origin origin, Place place, String words) implements Subject {
    /** A file, called by its name and where it is. */
    static PostgresFile of(SourceFile file) {
        return new PostgresFile(file.origin(), file.place(1, 1), file.words());
    }
}
