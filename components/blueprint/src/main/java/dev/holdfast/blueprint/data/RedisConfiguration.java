package dev.holdfast.blueprint.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that an instance of Redis reads.
 *
 * @param settings {@code redis.conf}, in order
 * @param userRules what the one user may do, in the words of Redis' access control lists
 * @param startFile the file that the start script writes, with a hash of the password
 * @param command the program and its arguments, instead of the image's own
 * @param environment environment variables; none holds a secret
 * @param healthCommand a program beside it that ends with 0 while it answers
 * @param node its place in a cluster; absent for one instance
 * @see <a href="https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/">Access control lists</a>
 */
public record RedisConfiguration(
        List<Setting> settings,
        String userRules,
        String startFile,
        List<String> command,
        Map<String, String> environment,
        List<String> healthCommand,
        @Nullable Node node) {
    /** The port that Redis listens on. */
    public static final int PORT = 6379;

    /** The port on which the nodes of a cluster talk to each other. */
    public static final int BUS_PORT = 16_379;

    /** The variable with the name that a node tells clients, where that is only known when it starts. */
    public static final String ANNOUNCED_HOST = "ANNOUNCED_HOST";

    /** The variable with a name that leads to the addresses of all nodes, where those are only known when they start. */
    public static final String PEERS = "PEERS";

    /**
     * The place of an instance in a cluster.
     *
     * @param host the address under which programs beside it reach it
     * @param port the port of clients
     * @param busPort the port of the other nodes
     * @param wandering whether its address is only known when it starts; it then reads {@link #ANNOUNCED_HOST} and {@link #PEERS}
     * @param readyCommand a program beside it that ends with 0 while it may be sent requests
     * @param leaveCommand a program beside it that hands over to a replica before it stops
     */
    public record Node(
            String host,
            int port,
            int busPort,
            boolean wandering,
            List<String> readyCommand,
            List<String> leaveCommand) {}
}
