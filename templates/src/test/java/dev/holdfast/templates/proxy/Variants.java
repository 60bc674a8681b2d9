package dev.holdfast.templates.proxy;

import java.util.LinkedHashMap;
import java.util.Map;

/** Load balancers of every kind, as YAML by name. */
final class Variants {
    static final String PLAIN =
            """
            lb:
              engine: haproxy
              listeners: [{port: 18545, backendPort: rpc}]
              backends: [{service: node}]
            """;

    static final String JSON_RPC =
            """
            lb:
              engine: haproxy
              listeners:
                - {port: 18545, backendPort: rpc, hosts: [rpc.metanode.example], tls: {secret: rpc-tls}}
                - {port: 18546, protocol: websocket, backendPort: ws, hosts: [rpc.metanode.example], tls: {secret: rpc-tls}}
              backends: [{service: node}]
              healthCheck: {jsonRpc: {method: web3_clientVersion}, interval: 5s, timeout: 3s, rise: 2, fall: 3}
              rateLimit: {requests: 100, period: 1s, burst: 200}
            """;

    static final String SITE =
            """
            lb:
              engine: nginx
              algorithm: least-connections
              listeners:
                - {port: 18080, hosts: [a.example, b.example], redirectToTls: true}
                - {port: 18443, hosts: [a.example, b.example], tls: {secret: site-tls, minVersion: "1.3", hsts: 30d}}
              backends:
                - {service: api, weight: 3}
                - {service: node, port: rpc, weight: 1}
                - {service: node, port: rpc, path: /rpc}
                - {service: api, path: /rpc/v2/}
              healthCheck: {http: {path: /ready}}
              staticContent: {/static: {directory: /var/www/static, maxAge: 365d, immutable: true}}
              rateLimit: {requests: 60, period: 1m}
            """;

    static final String STREAMS =
            """
            lb:
              engine: haproxy
              algorithm: source
              listeners:
                - {port: 30303, protocol: tcp, backendPort: p2p}
                - {port: 18443, protocol: https, backendPort: tls}
                - {port: 18444, protocol: tcp, backendPort: p2p, tls: {secret: p2p-tls}}
              backends: [{service: node}]
              healthCheck: {tcp: {port: 30303}}
              rateLimit: {requests: 10, period: 1s}
              sessionAffinity: {by: client-address, timeout: 1h}
            """;

    private Variants() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("plain", PLAIN);
        all.put("JSON-RPC with TLS, websockets and a limit", JSON_RPC);
        all.put("site with files, paths and a redirect", SITE);
        all.put("byte streams", STREAMS);
        for (String algorithm : new String[] {"round-robin", "least-connections", "source", "uri", "random"}) {
            all.put("algorithm " + algorithm, PLAIN + "  algorithm: " + algorithm + "\n");
        }
        all.put("affinity by cookie", JSON_RPC + "  sessionAffinity: {by: cookie, timeout: 3h}\n");
        all.put("affinity by address", PLAIN + "  sessionAffinity: {by: client-address}\n");
        all.put(
                "gRPC",
                """
            lb:
              engine: haproxy
              listeners:
                - {port: 19090, protocol: grpc, backendPort: grpc}
                - {port: 19091, protocol: grpc, backendPort: grpc, tls: {secret: grpc-tls}}
              backends: [{service: node}]
              healthCheck: {tcp: {}}
            """);
        all.put(
                "TLS to the backends",
                """
            lb:
              engine: haproxy
              listeners: [{port: 18443, protocol: https, backendPort: tls, tls: {secret: site-tls, hsts: 0s}}]
              backends: [{service: node}]
            """);
        all.put(
                "only paths",
                """
            lb:
              engine: haproxy
              listeners: [{port: 18080, hosts: [a.example]}]
              backends: [{service: api, path: /api}, {service: node, port: rpc, path: /rpc/}]
            """);
        all.put(
                "a service of weight 0",
                """
            lb:
              engine: haproxy
              listeners: [{port: 18080}]
              backends: [{service: api, port: http, weight: 0}, {service: node, port: rpc}]
            """);
        all.put(
                "datagrams",
                """
            lb:
              engine: nginx
              listeners: [{port: 15353, protocol: udp, backendPort: dns}]
              backends: [{service: node}]
              healthCheck: {tcp: {port: 30303}}
            """);
        all.put(
                "two on different ports",
                PLAIN + JSON_RPC.replace("lb:", "other:").replace("1854", "2854"));
        return all;
    }
}
