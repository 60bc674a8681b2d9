package dev.holdfast.templates.proxy;

import dev.holdfast.topology.Engine;
import java.util.Locale;

/** The load balancer of the tests, for any engine. */
final class TestedBalancer {
    private TestedBalancer() {}

    /** With plain HTTP, and the weights of {@code node} and {@code api}. */
    static String yaml(Engine engine, int port, int node, int api) {
        return balancer(engine, "{port: " + port + "}", node, api);
    }

    /** With TLS of a version at least. */
    static String withTls(Engine engine, int port, String version) {
        return balancer(
                engine,
                "{port: " + port + ", hosts: [test.example], tls: {secret: web-tls, minVersion: \"" + version + "\"}}",
                1,
                1);
    }

    private static String balancer(Engine engine, String listener, int node, int api) {
        return """
                lb:
                  engine: %s
                  version: "%s"
                  maxConnections: 500
                  listeners: [%s]
                  backends: [{service: node, port: rpc, weight: %d}, {service: api, port: http, weight: %d}]
                  healthCheck: {http: {path: /}, interval: 200ms, timeout: 500ms, rise: 2, fall: 2}
                """
                .formatted(engine.name().toLowerCase(Locale.ROOT), version(engine), listener, node, api);
    }

    private static String version(Engine engine) {
        return switch (engine) {
            case HAPROXY -> "2.6";
            case NGINX -> "1.22";
            case TRAEFIK -> "3.6";
            case CLOUD -> throw new IllegalArgumentException("no program of ours");
        };
    }
}
