package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.CronJob;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPeer;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPort;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyRule;
import dev.holdfast.blueprint.kubernetes.api.PodDisruptionBudget;
import dev.holdfast.blueprint.kubernetes.api.Service;
import dev.holdfast.blueprint.kubernetes.api.ServicePort;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a service uses and what is in front of it: names, waiting, and who may talk to whom. */
class ConnectionsTest {
    private static final String ALL = Lowered.SHOP
            + Lowered.WEB
            + """
                uses:
                  - {database: state, access: read-write, env: STATE}
                  - {database: state, access: read-only, env: READ}
                  - {cache: sessions, env: CACHE}
                  - {database: legacy, access: read-write, env: LEGACY}
            loadBalancers:
              edge:
                engine: haproxy
                version: "2.6"
                instances: 2
                listeners: [{port: 443, protocol: http, backendPort: http, tls: {secret: web-tls}}]
                backends: [{service: web}]
              direct:
                engine: cloud
                listeners: [{port: 8081, protocol: tcp, backendPort: http}]
                backends: [{service: web}]
                sessionAffinity: {by: client-address, timeout: 2h}
            databases:
              state:
                engine: postgresql
                version: "15.14"
                readReplicas: 2
                password: {secret: state/app}
                adminPassword: {secret: state/admin}
                replicationPassword: {secret: state/replication}
                kubernetes: {operator: none}
                storage: {size: 10Gi}
                resources: {requests: {cpu: 1, memory: 2Gi}, limits: {memory: 2Gi}}
            caches:
              sessions: {engine: redis, version: "7.2", memory: 256Mi, password: {secret: sessions/password}}
            existing:
              databases:
                legacy: {host: db.legacy.example, port: 5433, addresses: [10.1.0.0/16]}
            backups:
              schedule: "0 4 * * *"
              timeZone: Europe/Berlin
              retention: 7d
              to: s3://shop-backups
              image: ghcr.io/shop/backup:1.0.0
              walArchive: continuous
            """;

    private final Lowered shop = Lowered.of(ALL);

    @Test
    void hostsAreTheNamesOfServices() {
        Container web = shop.main("shop-web");
        assertThat(Lowered.env(web, "STATE_HOST")).isEqualTo("shop-state.shop.svc");
        assertThat(Lowered.env(web, "READ_HOST")).isEqualTo("shop-state-read.shop.svc");
        assertThat(Lowered.env(web, "CACHE_HOST")).isEqualTo("shop-sessions.shop.svc");
        assertThat(Lowered.env(web, "LEGACY_HOST")).isEqualTo("db.legacy.example");
    }

    @Test
    void aPodWaitsUntilWhatItUsesAnswers() {
        assertThat(shop.pod("shop-web").initContainers())
                .extracting(Container::name)
                .containsExactly("wait-for-state", "wait-for-state-read", "wait-for-sessions");
        Container first = shop.pod("shop-web").initContainers().get(0);
        assertThat(first.args()).containsExactly("wait-for-state", "shop-state.shop.svc", "5432");
        assertThat(first.command().get(2)).doesNotContain("shop-state");
    }

    @Test
    void aServiceReceivesOnlyFromThoseThatUseItAndSendsOnlyToWhatItUses() {
        NetworkPolicy web = shop.one(NetworkPolicy.class, "shop-web");
        assertThat(web.spec().policyTypes()).containsExactly("Ingress", "Egress");
        assertThat(web.spec().egress())
                .contains(new NetworkPolicyRule(
                        List.of(new NetworkPolicyPeer(null, null, "10.1.0.0/16")),
                        List.of(new NetworkPolicyPort(5433, "TCP"))))
                .anySatisfy(rule -> assertThat(rule.ports())
                        .containsExactly(new NetworkPolicyPort(53, "UDP"), new NetworkPolicyPort(53, "TCP")))
                .noneMatch(rule -> rule.peers().isEmpty());
        NetworkPolicy primary = shop.one(NetworkPolicy.class, "shop-state-primary");
        assertThat(clients(primary))
                .containsExactlyInAnyOrder("shop-web", "shop-state-replica", "shop-state-backup", "shop-state-wal");
        assertThat(clients(shop.one(NetworkPolicy.class, "shop-state-replica"))).containsExactly("shop-web");
    }

    private static List<String> clients(NetworkPolicy policy) {
        return policy.spec().ingress().stream()
                .flatMap(rule -> rule.peers().stream())
                .map(NetworkPolicyPeer::podSelector)
                .map(selector -> selector == null ? "" : selector.matchLabels().getOrDefault(Identity.INSTANCE, ""))
                .toList();
    }

    @Test
    void aLoadBalancerOfOurOwnIsTwoProxiesBehindTheCloudsAddress() {
        Deployment edge = shop.one(Deployment.class, "shop-edge");
        assertThat(edge.spec().replicas()).isEqualTo(2);
        assertThat(shop.has(PodDisruptionBudget.class, "shop-edge")).isTrue();
        Service service = shop.one(Service.class, "shop-edge");
        assertThat(service.spec().type()).isEqualTo("LoadBalancer");
        assertThat(service.spec().externalTrafficPolicy()).isEqualTo("Local");
        assertThat(service.spec().ports()).containsExactly(new ServicePort("port-443", 443, 443, "TCP", "https"));
        assertThat(shop.main("shop-edge").volumeMounts())
                .anySatisfy(mount -> assertThat(mount.mountPath()).isEqualTo("/etc/holdfast/tls/web-tls"));
        assertThat(shop.pod("shop-edge").securityContext().sysctls())
                .containsEntry("net.ipv4.ip_unprivileged_port_start", "443");
    }

    @Test
    void aHealthCheckReachesThePortThatItAsks() {
        assertThat(askedPorts("haproxy"))
                .containsExactlyInAnyOrder(new NetworkPolicyPort(8080, "TCP"), new NetworkPolicyPort(8081, "TCP"));
        assertThat(askedPorts("nginx")).as("which asks nobody").containsExactly(new NetworkPolicyPort(8081, "TCP"));
    }

    /** The ports of a service that a load balancer may reach; requests go to 8081, readiness is asked at 8080. */
    private static List<NetworkPolicyPort> askedPorts(String engine) {
        Lowered sockets = Lowered.of(Lowered.SHOP
                + Lowered.WEB.replace(
                        "port: 8080, protocol: http}",
                        "port: 8080, protocol: http}, {name: ws, port: 8081, protocol: websocket}")
                + """
                loadBalancers:
                  edge:
                    engine: %s
                    listeners: [{port: 9000, protocol: websocket, backendPort: ws}]
                    backends: [{service: web}]
                """
                        .formatted(engine));
        return sockets.one(NetworkPolicy.class, "shop-web").spec().ingress().stream()
                .flatMap(rule -> rule.ports().stream())
                .toList();
    }

    @Test
    void whatAProxyFindsByNameHasAServiceThatNamesEachReplica() {
        assertThat(shop.one(Service.class, "shop-web-headless").spec().clusterIP())
                .isEqualTo("None");
        assertThat(shop.one(Service.class, "shop-web-headless").spec().publishNotReadyAddresses())
                .isNull();
    }

    @Test
    void theCloudsLoadBalancerLeadsStraightToPods() {
        Service direct = shop.one(Service.class, "shop-direct");
        assertThat(direct.spec().selector()).containsEntry(Identity.INSTANCE, "shop-web");
        assertThat(direct.spec().ports()).extracting(ServicePort::targetPort).containsExactly(8080);
        assertThat(direct.spec().sessionAffinity()).isEqualTo("ClientIP");
        assertThat(direct.spec().sessionAffinityTimeoutSeconds()).isEqualTo(7200);
        assertThat(shop.has(Deployment.class, "shop-direct")).isFalse();
    }

    @Test
    void aDatabaseIsAPrimaryAndReplicasThatCopyItFirst() {
        assertThat(shop.one(StatefulSet.class, "shop-state-primary").spec().replicas())
                .isEqualTo(1);
        assertThat(shop.one(StatefulSet.class, "shop-state-replica").spec().replicas())
                .isEqualTo(2);
        assertThat(shop.has(PodDisruptionBudget.class, "shop-state-replica")).isTrue();
        assertThat(shop.has(PodDisruptionBudget.class, "shop-state-primary")).isFalse();
        assertThat(shop.pod("shop-state-replica").initContainers())
                .singleElement()
                .satisfies(copy -> assertThat(copy.args()).endsWith("copy"));
        assertThat(shop.one(Service.class, "shop-state-read").spec().selector())
                .containsEntry(Identity.INSTANCE, "shop-state-replica");
        // The primary and its replicas keep apart from each other too.
        assertThat(shop.pod("shop-state-primary").topologySpreadConstraints()).allSatisfy(constraint -> assertThat(
                        constraint.labelSelector().matchLabels())
                .isEqualTo(Map.of("app.kubernetes.io/name", "state", "app.kubernetes.io/component", "database")));
    }

    @Test
    void noPasswordIsAVariable() {
        assertThat(shop.main("shop-state-primary").env())
                .allSatisfy(variable -> assertThat(variable.valueFrom()).isNull());
        assertThat(shop.pod("shop-state-primary").volumes())
                .anySatisfy(volume -> assertThat(volume.secret()).isNotNull());
    }

    @Test
    void theSecretsThatHaveToBeThereAreKnown() {
        assertThat(shop.manifests().secrets())
                .containsEntry("state", Set.of("admin", "app", "replication"))
                .containsEntry("sessions", Set.of("password"))
                .containsKey("web-tls");
    }

    @Test
    void backupsRunByThemselvesAndNeverTwice() {
        CronJob backup = shop.one(CronJob.class, "shop-state-backup");
        assertThat(backup.spec().concurrencyPolicy()).isEqualTo("Forbid");
        assertThat(backup.spec().timeZone()).isEqualTo("Europe/Berlin");
        assertThat(backup.spec().startingDeadlineSeconds()).isPositive();
        assertThat(backup.spec().jobTemplate().ttlSecondsAfterFinished()).isPositive();
        assertThat(backup.spec().jobTemplate().template().spec().restartPolicy())
                .isEqualTo("Never");
        assertThat(shop.one(StatefulSet.class, "shop-state-wal").spec().volumeClaimTemplates())
                .hasSize(1);
    }
}
