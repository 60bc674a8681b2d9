package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolution;
import dev.holdfast.blueprint.resolve.TopologyResolver;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import java.nio.charset.StandardCharsets;

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
        String text = BEFORE.replace("NETWORK", network) + yaml.stripTrailing().indent(2);
        Source source = new Source("test.yaml", text.getBytes(StandardCharsets.UTF_8));
        if (!(new TopologyReader().read(source, null) instanceof Reading.Read read)) {
            throw new IllegalArgumentException("not read: " + new TopologyReader().read(source, null) + "\n" + text);
        }
        Resolution resolution = TopologyResolver.resolve(read.topology(), read.sources(), null);
        if (resolution instanceof Resolution.Resolved resolved) {
            return resolved.blueprint();
        }
        throw new IllegalArgumentException("not resolved: " + resolution);
    }
}
