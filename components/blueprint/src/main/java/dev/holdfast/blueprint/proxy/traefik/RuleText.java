package dev.holdfast.blueprint.proxy.traefik;

import dev.holdfast.blueprint.proxy.NotExpressible;
import dev.holdfast.blueprint.proxy.PathRoute;
import dev.holdfast.blueprint.text.GoTemplate;
import dev.holdfast.topology.units.HostName;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules in Traefik's language, in which a text stands in backticks.
 *
 * @see <a href="https://doc.traefik.io/traefik/v3.6/reference/routing-configuration/http/routing/rules-and-priority/">Rules</a>
 */
final class RuleText {
    private RuleText() {}

    /** Requests to some hosts, or to every one, below a path, or all. */
    static String http(List<HostName> hosts, @Nullable PathRoute path) {
        String below = path == null
                ? ""
                : path.exact() == null
                        ? call("PathPrefix", path.below())
                        : "(" + call("Path", path.exact()) + " || " + call("PathPrefix", path.below()) + ")";
        if (hosts.isEmpty()) {
            return GoTemplate.literal(below.isEmpty() ? call("PathPrefix", "/") : below);
        }
        String any = hosts.stream().map(host -> call("Host", host.value())).collect(Collectors.joining(" || "));
        return GoTemplate.literal(below.isEmpty() ? any : "(" + any + ") && " + below);
    }

    /** Streams whose clients say one of some host names; all where there is none. */
    static String stream(List<HostName> hosts) {
        return hosts.isEmpty()
                ? call("HostSNI", "*")
                : GoTemplate.literal(hosts.stream()
                        .map(host -> call("HostSNI", host.value()))
                        .collect(Collectors.joining(" || ")));
    }

    private static String call(String matcher, String text) {
        if (text.indexOf('`') >= 0) {
            throw new NotExpressible("Traefik's rules cannot hold the backtick in " + text);
        }
        return matcher + "(`" + text + "`)";
    }
}
