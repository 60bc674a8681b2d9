package dev.holdfast.templates.monitoring;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolving;

/** A system that makes use of everything that can be watched. */
final class Watched {
    private static final String TOPOLOGY =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            targets: {kubernetes: "1.35", compose: "2.38", prometheus: "3.5", alertmanager: "0.28", grafana: "12.1", openslo: "1.0"}
            regions:
              north: {role: primary, zones: 3}
              south: {role: secondary, zones: 3}
            services:
              api:
                image: ghcr.io/shop/api:1.0.0
                replicas: 3
                ports: [{name: http, port: 8080, protocol: http}, {name: metrics, port: 9100, protocol: http}]
                readinessProbe: {http: {port: http, path: /ready}}
                metrics: {port: metrics, path: /m, requests: http_requests_total, status: status, durations: http_request_duration_seconds}
                objectives: {availability: 99.95%, latency: {p95: 300ms, p99: 1s}, window: 28d}
                autoscaling: {min: 3, max: 9, metrics: [{cpu: 70%}]}
              voter:
                image: ghcr.io/shop/voter:1.0.0
                replicas: {total: 5, regions: [north]}
                ports: [{name: rpc, port: 7000, protocol: tcp}]
                consensus: {faults: crash}
                storage: {size: 10Gi, mountPath: /data, growTo: 20Gi}
                objectives: {latency: {p95: 500ms, p99.9: 2s}}
              mailer:
                image: ghcr.io/shop/mailer:1.0.0
                replicas: 2
            loadBalancers:
              edge:
                engine: haproxy
                instances: 2
                listeners: [{port: 80, protocol: http, backendPort: http}]
                backends: [{service: api}]
            databases:
              orders:
                engine: postgresql
                version: "15.14"
                readReplicas: 2
                password: {secret: orders/app}
                adminPassword: {secret: orders/admin}
                replicationPassword: {secret: orders/replication}
                storage: {size: 20Gi, growTo: 40Gi}
                kubernetes: {operator: none}
            caches:
              sessions: {engine: redis, version: "7.2", memory: 1Gi, password: {secret: sessions/password}}
            backups:
              schedule: "0 4 * * *"
              timeZone: UTC
              retention: 7d
              to: s3://shop-backups
              image: ghcr.io/shop/backup-tools:15.14
            failover: {detection: 120s}
            monitoring:
              scrapeInterval: 30s
              checkInterval: 20s
              thresholds:
                cpu: 80%
                memory: 85%
                disk: 80%
                connections: 80%
                errors: 1%
                cacheHits: 90%
                latency: {p95: 300ms, p99: 1s}
                replicationLag: 5s
                metrics: {queue_length: 5000, "jobs:failed": 0}
              critical:
                cpu: 95%
                memory: 95%
                disk: 90%
                connections: 95%
                errors: 5%
                cacheHits: 50%
                latency: {p99: 1500ms}
                replicationLag: 60s
                metrics: {queue_length: 9000}
                lasting: 2m
              receivers:
                - {email: ops@shop.example}
                - {slack: {secret: alerts/slack}, from: critical}
                - {webhook: {secret: alerts/pager}, from: critical}
              mailServer: {host: smtp.shop.example, from: alerts@shop.example}
              deadMansSwitch: {secret: alerts/heartbeat}
              runbooks: https://wiki.shop.example/runbooks
            """;

    private Watched() {}

    /** Returns it, resolved. */
    static Blueprint system() {
        return Resolving.blueprint(TOPOLOGY);
    }
}
