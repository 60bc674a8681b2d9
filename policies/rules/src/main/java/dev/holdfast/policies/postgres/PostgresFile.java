package dev.holdfast.policies.postgres;

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
    /** A file, called by its name and the folder that it is in. */
    static PostgresFile of(Origin origin, Place place, String name) {
        String path = origin.name();
        int end = path.lastIndexOf('/');
        String folder = end < 0 ? "" : path.substring(path.lastIndexOf('/', end - 1) + 1, end);
        return new PostgresFile(origin, place, folder.isEmpty() ? name : name + " of " + folder);
    }
}
