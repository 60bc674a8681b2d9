package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolving;

/** Blueprints with two services and the load balancers of a test. */
public final class LoadBalancers {
    private static final String BEFORE =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: demo}
            network: NETWORK
            regions: {us-east-1: {role: primary, zones: 3, weight: 100}}
            services:
              node:
                image: example.org/node:1.0.0
                replicas: 2
                ports:
                  - {name: rpc, port: 8545, protocol: http}
                  - {name: ws, port: 8546, protocol: websocket}
                  - {name: p2p, port: 30303, protocol: tcp}
                  - {name: grpc, port: 9090, protocol: grpc}
                  - {name: tls, port: 8443, protocol: https}
                  - {name: dns, port: 5353, protocol: udp}
                resources: {requests: {cpu: 1, memory: 1Gi}, limits: {memory: 1Gi}}
                readinessProbe: {jsonRpc: {port: rpc, method: web3_clientVersion}}
              api:
                image: example.org/api:1.0.0
                replicas: 3
                ports: [{name: http, port: 8000, protocol: http}]
                resources: {requests: {cpu: 1, memory: 1Gi}, limits: {memory: 1Gi}}
                readinessProbe: {http: {port: http, path: /ready}}
            loadBalancers:
            """;

    private LoadBalancers() {}

    /** A blueprint with load balancers that are written as YAML. */
    public static Blueprint of(String yaml) {
        return of(yaml, "{dualStack: false}");
    }

    /** The same in a given network. */
    public static Blueprint of(String yaml, String network) {
        return Resolving.blueprint(
                BEFORE.replace("NETWORK", network) + yaml.stripTrailing().indent(2));
    }

    /** The same with other numbers for the ports {@code rpc} of {@code node} and {@code http} of {@code api}. */
    public static Blueprint onPorts(String yaml, int rpc, int http) {
        String before = BEFORE.replace("NETWORK", "{dualStack: false}")
                .replace("port: 8545", "port: " + rpc)
                .replace("port: 8000", "port: " + http);
        return Resolving.blueprint(before + yaml.stripTrailing().indent(2));
    }
}
