package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A probe of a container.
 *
 * @param container whose it is
 * @param name its field: {@code livenessProbe}
 * @param node what is written
 */
public record Probe(Container container, String name, Node node) {
    /** The field of the probe that says whether to restart. */
    public static final String LIVENESS = "livenessProbe";

    /** The field of the probe that says whether to send requests. */
    public static final String READINESS = "readinessProbe";

    /** The field of the probe that says whether the others may begin. */
    public static final String STARTUP = "startupProbe";

    /** A probe of a container; null where it has none of this name. */
    public static @Nullable Probe of(Container container, String name) {
        Node node = container.node().get(name);
        return node.isPresent() ? new Probe(container, name, node) : null;
    }

    /** The probes of a container. */
    public static List<Probe> of(Container container) {
        List<Probe> probes = new ArrayList<>(3);
        for (String name : List.of(STARTUP, LIVENESS, READINESS)) {
            Probe probe = of(container, name);
            if (probe != null) {
                probes.add(probe);
            }
        }
        return probes;
    }

    /** As a message calls it: {@code the liveness probe}. */
    public String words() {
        return name.substring(0, name.length() - "Probe".length()) + " probe";
    }

    /** The path of a field of it in the object. */
    public String field(String inner) {
        return container.field(name) + "." + inner;
    }

    /** How it asks: the name of its handler; empty where it has none that is known. */
    public String handler() {
        for (String handler : List.of("httpGet", "tcpSocket", "grpc", "exec")) {
            if (node.get(handler).isMap()) {
                return handler;
            }
        }
        return "";
    }

    /** The port that it asks; absent where it asks none. */
    public Node port() {
        return node.at(handler(), "port");
    }

    /** The host that it asks; empty for the pod itself. */
    public String host() {
        return node.at(handler(), "host").textOr("");
    }

    /** Whether it asks another than its own pod and the node. */
    public boolean asksElsewhere() {
        return !host().isEmpty() && !isLoopback();
    }

    /** Whether it asks the node: the kubelet asks, so that {@code localhost} is the node, and the pod only if it shares the network. */
    public boolean asksNode() {
        return isLoopback()
                && !container.workload().podSpec().get("hostNetwork").isTrue();
    }

    private boolean isLoopback() {
        return switch (host()) {
            case "localhost", "127.0.0.1", "::1", "[::1]" -> true;
            default -> false;
        };
    }

    /** Whether both ask the same, whatever their periods and thresholds; a port is the same by name and by number. */
    public boolean asksTheSame(Probe other) {
        String handler = handler();
        if (handler.isEmpty() || !handler.equals(other.handler()) || !host().equals(other.host())) {
            return false;
        }
        Node mine = node.get(handler);
        Node others = other.node.get(handler);
        return switch (handler) {
            case "exec" -> words(mine.get("command")).equals(words(others.get("command")));
            case "httpGet" ->
                number().equals(other.number())
                        && path(mine).equals(path(others))
                        && mine.get("scheme")
                                .textOr("HTTP")
                                .equals(others.get("scheme").textOr("HTTP"));
            case "grpc" ->
                number().equals(other.number())
                        && mine.get("service")
                                .textOr("")
                                .equals(others.get("service").textOr(""));
            default -> number().equals(other.number());
        };
    }

    private static String path(Node handler) {
        String path = handler.get("path").textOr("");
        return path.startsWith("/") ? path : "/" + path;
    }

    private static List<String> words(Node command) {
        return command.items().stream().map(word -> word.textOr("")).toList();
    }

    /** The number of its port; its name where the container has no port of this name. */
    private String number() {
        String port = port().textOr("");
        for (Node exposed : container.node().get("ports").items()) {
            if (exposed.get("name").is(port)) {
                return exposed.get("containerPort").textOr(port);
            }
        }
        return port;
    }
}
