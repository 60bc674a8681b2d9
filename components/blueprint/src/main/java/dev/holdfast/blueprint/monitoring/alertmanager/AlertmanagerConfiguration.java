package dev.holdfast.blueprint.monitoring.alertmanager;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Alertmanager reads.
 *
 * @param mail how e-mails are sent, if any are
 * @param route who is told of what no other route is for
 * @param routes who is told of what, the first that matches
 * @param receivers who there is
 * @param inhibitions what is not told while something else is
 * @see <a href="https://prometheus.io/docs/alerting/latest/configuration/">Configuration</a>
 */
public record AlertmanagerConfiguration(
        @Nullable Mail mail,
        Route route,
        List<Route> routes,
        List<AlertReceiver> receivers,
        List<Inhibition> inhibitions) {
    /**
     * How e-mails are sent.
     *
     * @param server {@code host:port}
     * @param from the address that they come from
     * @param user the user, if one is needed
     * @param passwordFile the file with that user's password
     */
    public record Mail(String server, String from, @Nullable String user, @Nullable String passwordFile) {}

    /**
     * Who is told of what.
     *
     * @param receiver who
     * @param matchers of what; empty for all
     * @param groupBy labels whose equal values make one message
     * @param groupWait how long a first message waits for more
     * @param groupInterval time between two messages about a group that changes
     * @param repeatInterval time until the same is told again
     */
    public record Route(
            String receiver,
            List<String> matchers,
            List<String> groupBy,
            String groupWait,
            String groupInterval,
            String repeatInterval) {}

    /**
     * What is not told while something else is.
     *
     * @param source what is told
     * @param target what is not
     * @param equal labels that have to be the same in both
     */
    public record Inhibition(List<String> source, List<String> target, List<String> equal) {}
}
