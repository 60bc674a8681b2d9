package dev.holdfast.templates.compose;

/** One service and nothing else. */
final class Small {
    private static final String TOPOLOGY =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            regions: {here: {role: primary, zones: 1}}
            services:
              api:
                image: ghcr.io/shop/api:1.0.0
                ports: [{name: http, port: 8080, protocol: http}]
                readinessProbe: {http: {port: http, path: /ready}}
                resources: {requests: {cpu: 500m, memory: 256Mi}, limits: {memory: 512Mi}}
            """;

    private Small() {}

    /** With more lines of the service, indented by four spaces, or of the topology. */
    static String with(String lines) {
        return TOPOLOGY + lines;
    }
}
