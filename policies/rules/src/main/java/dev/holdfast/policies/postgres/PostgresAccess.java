package dev.holdfast.policies.postgres;

import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Place;
import java.util.List;

/**
 * A line of {@code pg_hba.conf}.
 *
 * @param type {@code local}, {@code host}, {@code hostssl}, {@code hostnossl}, {@code hostgssenc} or {@code hostnogssenc}
 * @param databases the databases, a word or {@code all} and {@code replication} among them
 * @param users the users
 * @param address from where; empty for {@code local}
 * @param method how one shows who one is
 * @param quoted whether databases and users are names in quotes, and no keywords
 * @param at what a rule finds something at
 * @param place where the line stands
 */
public record PostgresAccess(
        String type,
        List<String> databases,
        List<String> users,
        String address,
        String method,
        boolean quoted,
        Subject at,
        Place place) {
    /** Whether it lets servers in that copy everything. */
    public boolean isReplication() {
        return !quoted && databases.contains("replication");
    }

    /** Whether it is for connections by the network from other machines. */
    public boolean isRemote() {
        return !type.equals("local")
                && !address.startsWith("127.")
                && !address.startsWith("::1")
                && !address.equals("localhost")
                && !address.equals("samehost");
    }

    /** Whether it lets everybody try. */
    public boolean isForAll() {
        return address.equals("all")
                || address.startsWith("0.0.0.0/0")
                || address.startsWith("::/0")
                || address.startsWith("0.0.0.0 ");
    }

    /** As a message calls it: the line without options. */
    public String words() {
        return String.join(" ", type, String.join(",", databases), String.join(",", users), address, method)
                .replace("  ", " ");
    }
}
