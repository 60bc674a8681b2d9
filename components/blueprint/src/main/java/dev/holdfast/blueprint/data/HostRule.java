package dev.holdfast.blueprint.data;

import org.jspecify.annotations.Nullable;

/**
 * A row of {@code pg_hba.conf}: who may connect from where, and how they prove who they are. The first row that fits decides.
 *
 * @param type {@code local} for the socket, {@code host} for the network, {@code hostssl} for encrypted connections there
 * @param database the database, or the keyword {@code all} or {@code replication}
 * @param user the user, or the keyword {@code all}
 * @param address a CIDR block, or the keyword {@code all} or {@code samenet}; absent for the socket
 * @param method how they prove who they are
 * @see <a href="https://www.postgresql.org/docs/current/auth-pg-hba-conf.html">The pg_hba.conf file</a>
 */
public record HostRule(String type, Name database, Name user, @Nullable Name address, String method) {
    /**
     * A name in a row. A keyword in quotes loses its meaning, so a database that is called {@code all} has to be quoted.
     *
     * @param text the name
     * @param keyword whether it is a keyword or an address, written without quotes
     */
    public record Name(String text, boolean keyword) {
        /** A keyword or an address. */
        public static Name keyword(String text) {
            return new Name(text, true);
        }

        /** The name of a database or user. */
        public static Name of(String text) {
            return new Name(text, false);
        }
    }
}
