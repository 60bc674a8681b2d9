package dev.holdfast.stacks.kubernetes.bench;

/** A topology of many services that are alike. */
final class ManyServices {

    private static final String HEAD =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: many}
            targets: {kubernetes: "1.35"}
            regions: {home: {role: primary, zones: 3, weight: 100}}
            services:
            """;

    private static final String SERVICE =
            """
              s%04d:
                image: registry.example/app:1
                replicas: 3
                ports: [{name: http, port: 8080, protocol: http}]
                resources: {requests: {cpu: 100m, memory: 64Mi}, limits: {memory: 64Mi}}
                readinessProbe: {http: {port: http, path: /ready}}
                livenessProbe: {http: {port: http, path: /health}}
            """;

    private ManyServices() {}

    /** A topology with this many services; each becomes five objects and a component. */
    static String topology(int services) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int service = 1; service <= services; service++) {
            text.append(SERVICE.formatted(service));
        }
        return text.toString();
    }
}
