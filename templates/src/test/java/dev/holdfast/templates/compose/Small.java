package dev.holdfast.templates.compose;

/** One service and nothing else. */
public final class Small {
    /** Lines for {@link #with} with something of every kind. */
    public static final String EVERYTHING =
            """
                replicas: 3
                command: [/api]
                arguments: ["--price=5$", "${x}"]
                env: {A: {secret: api/a}, B: {env: OUTSIDE}, C: {instance: name}, D: "$HOME"}
                files: {/etc/api.conf: "a = $1", /etc/key: {secret: api/key}}
                storage: {size: 1Gi, mountPath: /data}
                sidecars: {log: {image: "docker.io/x/log:1.0"}}
                initJobs: {migrate: {command: [/migrate, "$x"]}}
                startupProbe: {tcp: {port: http}, period: 2s, failureThreshold: 30}
                update: {preStop: [/leave, "now"]}
                uses: [{database: main, access: read-only}, {cache: sessions}, {cache: ledger}, {queue: jobs}]
            loadBalancers:
              web:
                engine: nginx
                version: "1.22"
                listeners: [{port: 443, protocol: http, tls: {secret: web-tls}}]
                backends: [{service: api, port: http}]
            databases:
              main:
                engine: postgresql
                version: "16"
                readReplicas: 1
                pooler: {}
                routing: {}
                storage: {size: 1Gi}
                password: {secret: main-app/password}
                adminPassword: {secret: main-admin/password}
                replicationPassword: {secret: main-replication/password}
            caches:
              sessions: {engine: redis, version: "7.2", memory: 256Mi, password: {secret: sessions/password}}
              ledger: {engine: redis, version: "7.2", memory: 256Mi, password: {secret: ledger/password}, cluster: {masters: 3, role: storing}}
            existing:
              queues: {jobs: {host: mq.example.com, port: 5672}}
            network: {dualStack: true}
            patches: {compose: [{service: sessions, merge: {labels: {team: web}, mem_swappiness: 0}}]}
            """;

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
    public static String with(String lines) {
        return TOPOLOGY + lines;
    }
}
