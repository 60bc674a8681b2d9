package dev.holdfast.policies.postgres;

import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server of PostgreSQL, or several with the same settings.
 *
 * @param subject what it is called, and where it begins
 * @param kind who runs it
 * @param settings the settings, by their names; where one is written several times, the last
 * @param accesses who may come in; empty where that is written elsewhere
 * @param field the path before the name of a setting in its file: {@code spec.postgresql.parameters.}
 * @param instances how many servers there are, the primary among them; null where that is not known
 * @param archived whether the log is archived by other means than settings
 */
public record PostgresServer(
        Subject subject,
        Kind kind,
        Map<String, PostgresSetting> settings,
        List<PostgresAccess> accesses,
        String field,
        @Nullable Long instances,
        boolean archived) {
    /** Who runs servers. */
    public enum Kind {
        /** The file postgresql.conf of a server. */
        FILE,
        /** Patroni. */
        PATRONI,
        /** CloudNativePG. */
        CLOUD_NATIVE
    }

    /** The same, of which there are so many. */
    PostgresServer among(long count) {
        return new PostgresServer(subject, kind, settings, accesses, field, count, archived);
    }

    /** A setting; null where it is not written. */
    public @Nullable PostgresSetting setting(String name) {
        return settings.get(name);
    }

    /** What a setting says; its default where it is not written. */
    public String text(String name, String byDefault) {
        PostgresSetting setting = settings.get(name);
        return setting == null ? byDefault : setting.value();
    }

    /** A whole number that a setting says; null where it says none. */
    public @Nullable Long number(String name, long byDefault) {
        PostgresSetting setting = settings.get(name);
        if (setting == null) {
            return byDefault;
        }
        try {
            return Long.parseLong(setting.value());
        } catch (NumberFormatException notWhole) {
            return null;
        }
    }

    /** What a rule finds something at that a setting says, or that it does not say. */
    Subject at(String name) {
        PostgresSetting setting = settings.get(name);
        return setting == null ? subject : setting.at();
    }

    /** Where a setting stands, or the server begins. */
    Place place(String name) {
        PostgresSetting setting = settings.get(name);
        return setting == null ? subject.place() : setting.place();
    }

    /** The path of a setting in its file. */
    String fieldOf(String name) {
        PostgresSetting setting = settings.get(name);
        return setting == null ? field + name : setting.field();
    }

    /** Whether there are servers that follow the primary, as far as it is known: by their number, or by what settings prepare for them. */
    boolean isReplicated() {
        if (instances != null) {
            return instances > 1;
        }
        return kind == Kind.PATRONI
                || !SynchronousNames.of(this).names().isEmpty()
                || isAboveZero("max_wal_senders")
                || isAboveZero("wal_keep_size");
    }

    private boolean isAboveZero(String name) {
        PostgresSetting setting = settings.get(name);
        return setting != null && !setting.value().startsWith("0");
    }

    /** How many servers follow the primary at least; 0 where none is known. */
    long replicas() {
        long named = SynchronousNames.of(this).names().size();
        long counted = instances == null ? 0 : instances - 1;
        return Math.max(Math.max(named, counted), isReplicated() ? 1 : 0);
    }
}
