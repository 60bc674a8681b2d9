package dev.holdfast.kubernetes.application;

import dev.holdfast.blueprint.Blueprint;

/** A small system for tests: a service with a secret and a volume, a database, in one region. */
final class Shop {
    static final String YAML =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            targets: {kubernetes: "1.35"}
            regions:
              north: {role: primary, zones: 3}
            services:
              web:
                image: ghcr.io/shop/web:1.0.0
                replicas: 3
                ports: [{name: http, port: 8080, protocol: http}]
                env:
                  TOKEN: {secret: web/token}
                resources: {requests: {cpu: 500m, memory: 512Mi}, limits: {memory: 512Mi}}
                readinessProbe: {http: {port: http, path: /ready}}
              queue:
                image: ghcr.io/shop/queue:1.0.0
                replicas: 2
                storage: {size: 10Gi, mountPath: /data}
                ports: [{name: amqp, port: 5672, protocol: tcp}]
                resources: {requests: {cpu: 500m, memory: 512Mi}, limits: {memory: 512Mi}}
                readinessProbe: {tcp: {port: amqp}}
            loadBalancers:
              edge:
                engine: haproxy
                listeners: [{port: 80, protocol: http}]
                backends: [{service: web, port: http}]
            """;

    private Shop() {}

    static Blueprint blueprint() {
        return Blueprints.ofText(YAML);
    }

    /** The same with something more at the end. */
    static Blueprint with(String more) {
        return Blueprints.ofText(YAML + more);
    }
}
