package dev.holdfast.kubernetes.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.ComponentKind;
import dev.holdfast.blueprint.kubernetes.KubernetesLowering;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import dev.holdfast.blueprint.resolve.Resolution;
import dev.holdfast.blueprint.resolve.TopologyResolver;
import dev.holdfast.kubernetes.args.Autoscale;
import dev.holdfast.kubernetes.args.Check;
import dev.holdfast.kubernetes.args.Exposure;
import dev.holdfast.kubernetes.args.Rollout;
import dev.holdfast.kubernetes.args.Sizing;
import dev.holdfast.kubernetes.args.Spreading;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.kubernetes.MountedFiles;
import dev.holdfast.topology.InstanceField;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.Strictness;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.CountOrPercent;
import dev.holdfast.topology.units.Cpu;
import dev.holdfast.topology.units.Percent;
import dev.holdfast.topology.units.SecretReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Arguments and a file that say the same come to the same objects. */
class SameAsAFileTest {
    private static final String FILE =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            targets: {kubernetes: "1.35"}
            regions: {local: {zones: 3}}
            existing: {namespace: shop-dev}
            services:
              ledger:
                image: example.org/ledger:2.1
                replicas: 3
                ports: [{name: api, port: 7000, protocol: http}, {name: peer, port: 7001}]
                peers: {port: peer}
                consensus: {faults: crash}
                storage: {size: 10Gi, mountPath: /data}
              api:
                image: example.org/api:1.0
                ports: [{name: http, port: 8000, protocol: http}]
                arguments: ["--level=$(x)"]
                env:
                  LEVEL: "3"
                  KEY: {secret: api/key}
                  POD: {instance: name}
                files: {/etc/api/api.toml: "a = 1\\n"}
                resources: {requests: {cpu: 250m, memory: 256Mi}, limits: {memory: 512Mi}}
                readinessProbe: {http: {port: http, path: /ready}, period: 5s, timeout: 2s}
                livenessProbe: {tcp: {port: http}, failureThreshold: 5}
                placement: {acrossZones: required, priorityClass: high}
                disruption: {maxUnavailable: 25%}
                update: {strategy: rolling, drain: 30s}
                autoscaling: {min: 3, max: 20, metrics: [{cpu: 70%}], scaleDown: {window: 10m}}
                security: {user: 1000, scratch: {/var/cache/api: 1Gi}}
                expose: {by: ingress, port: http, hosts: [api.example.org], tls: {clusterIssuer: acme}}
                uses: [{service: ledger, port: api, env: LEDGER}]
            """;

    private static List<KubernetesObject> ofFile(String service) {
        Reading reading =
                new TopologyReader().read(new Source("shop.yaml", FILE.getBytes(StandardCharsets.UTF_8)), null);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        Reading.Read read = (Reading.Read) reading;
        Resolution resolution = TopologyResolver.resolve(read.topology(), read.sources(), "dev");
        assertThat(resolution).isInstanceOf(Resolution.Resolved.class);
        Blueprint blueprint = ((Resolution.Resolved) resolution).blueprint();
        return KubernetesLowering.lower(blueprint, "local", new MountedFiles(new Renderer(), blueprint))
                .components()
                .stream()
                .filter(component -> component.kind() == ComponentKind.SERVICE
                        && component.name().equals(service))
                .flatMap(component -> component.objects().stream())
                .toList();
    }

    private static Lowered ledger() {
        return Drafts.service(
                "ledger",
                Drafts.workload()
                        .image("example.org/ledger:2.1")
                        .replicas(3)
                        .port("api", 7000, Protocol.HTTP)
                        .port("peer", 7001)
                        .property("peers", Map.of("port", "peer"))
                        .property("consensus", Map.of("faults", "crash"))
                        .property("storage", Map.of("size", "10Gi", "mountPath", "/data")));
    }

    private static Lowered api(Lowered ledger) {
        return Drafts.service(
                "api",
                Drafts.workload()
                        .image("example.org/api:1.0")
                        .port("http", 8000, Protocol.HTTP)
                        .argument("--level=$(x)")
                        .env("LEVEL", "3")
                        .env("KEY", SecretReference.of("api/key"))
                        .env("POD", InstanceField.NAME)
                        .file("/etc/api/api.toml", "a = 1\n")
                        .resources(Sizing.requests(Cpu.parse("250m"), Bytes.parse("256Mi"))
                                .memoryAtMost(Bytes.parse("512Mi")))
                        .readinessProbe(Check.http("http", "/ready")
                                .every(Duration.ofSeconds(5))
                                .timeout(Duration.ofSeconds(2)))
                        .livenessProbe(Check.tcp("http").failureThreshold(5))
                        .spreading(Spreading.derived()
                                .acrossZones(Strictness.REQUIRED)
                                .priorityClass("high"))
                        .maxUnavailable(CountOrPercent.parse("25%"))
                        .rollout(Rollout.rolling().drain(Duration.ofSeconds(30)))
                        .autoscale(
                                Autoscale.between(3, 20).onCpu(Percent.of(70)).downAfter(Duration.ofMinutes(10)))
                        .runAs(1000)
                        .scratch("/var/cache/api", Bytes.parse("1Gi"))
                        .property(
                                "expose",
                                Exposure.ingress("http").host("api.example.org").clusterIssuer("acme"))
                        .uses(Use.of((Usable) ledger::part).port("api").env("LEDGER")));
    }

    @Test
    void aServiceWithAllThatItCanSay() {
        Lowered api = api(ledger());
        assertThat(api.objects())
                .filteredOn(object -> !object.metadata().name().contains("-from-"))
                .containsExactlyElementsOf(ofFile("api"));
    }

    @Test
    void whatIsUsedIsOpenedByItsOwnPolicyAndOneMore() {
        Lowered ledger = ledger();
        NetworkPolicy file = policies(ofFile("ledger")).findFirst().orElseThrow();
        assertThat(Stream.concat(
                                policies(ledger.objects()), policies(api(ledger).objects()))
                        .filter(policy ->
                                policy.spec().podSelector().equals(file.spec().podSelector()))
                        .flatMap(policy -> policy.spec().ingress().stream())
                        .flatMap(rule -> rule.peers().stream()
                                .flatMap(peer -> rule.ports().stream().map(port -> peer + " " + port))))
                .containsExactlyInAnyOrderElementsOf(file.spec().ingress().stream()
                        .flatMap(rule -> rule.peers().stream()
                                .flatMap(peer -> rule.ports().stream().map(port -> peer + " " + port)))
                        .toList());
        assertThat(ledger.objects().stream().filter(object -> !(object instanceof NetworkPolicy)))
                .containsExactlyElementsOf(ofFile("ledger").stream()
                        .filter(object -> !(object instanceof NetworkPolicy))
                        .toList());
    }

    private static Stream<NetworkPolicy> policies(List<KubernetesObject> objects) {
        return objects.stream().filter(NetworkPolicy.class::isInstance).map(NetworkPolicy.class::cast);
    }
}
