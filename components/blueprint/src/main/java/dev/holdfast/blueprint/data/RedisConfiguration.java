package dev.holdfast.blueprint.data;

import java.util.List;
import java.util.Map;

/**
 * All that an instance of a Redis cache reads.
 *
 * @param settings {@code redis.conf}, in order
 * @param userRules what the one user may do, in the words of Redis' access control lists
 * @param command the program and its arguments, instead of the image's own
 * @param environment environment variables; none holds a secret
 * @param healthCommand a program in the container that ends with 0 while the cache answers
 * @see <a href="https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/">Access control lists</a>
 */
public record RedisConfiguration(
        List<Setting> settings,
        String userRules,
        List<String> command,
        Map<String, String> environment,
        List<String> healthCommand) {
    /** The port that Redis listens on. */
    public static final int PORT = 6379;

    /** The file that the start script writes the user into; a scratch folder has to hold it. */
    public static final String USERS_FILE = "/tmp/users.conf";
}
