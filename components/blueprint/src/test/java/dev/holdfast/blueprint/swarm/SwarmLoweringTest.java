package dev.holdfast.blueprint.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.compose.Systems;
import dev.holdfast.blueprint.resolve.Resolving;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SwarmLoweringTest {
    private static final String BALANCED =
            """
                ports: [{name: http, port: 8080, protocol: http}]
                readinessProbe: {http: {port: http, path: /ready}}
                livenessProbe: {http: {port: http, path: /live}, period: 10s, timeout: 2s, failureThreshold: 3}
                tools: [sh, wget]
                replicas: 3
            """;

    private final SwarmStack metanode = lower(Resolving.metanode(null));

    @Test
    void replicasThatNobodyTellsApartAreOneServiceThatIsSpread() {
        Deployment deployment = find(lower(Systems.service(BALANCED)), "api").deployment();

        assertThat(deployment.mode()).isEqualTo("replicated");
        assertThat(deployment.replicas()).isEqualTo(3);
        assertThat(deployment.spread()).containsExactly("node.labels.zone");
        assertThat(deployment.constraints()).isEmpty();
        assertThat(deployment.restart()).isEqualTo(new Deployment.Restart("any", "5s"));
    }

    @Test
    void aNewVersionStartsFirstWhereOneMoreIsAllowed() {
        Deployment deployment = find(
                        lower(Systems.service(
                                BALANCED + "    update: {maxSurge: 1, maxUnavailable: 0, minReady: 20s}\n")),
                        "api")
                .deployment();

        assertThat(deployment.update())
                // three bad answers, 10 s apart, and the time of the last one
                .isEqualTo(new Deployment.Rollout(1, "20s", "rollback", "32s", "start-first"));
        assertThat(deployment.rollback()).isEqualTo(new Deployment.Rollout(1, "20s", "pause", "32s", "start-first"));
    }

    @Test
    void aNewVersionStopsFirstWhereNoTwoMayShareANode() {
        Deployment deployment = find(
                        lower(
                                Systems.service(
                                        BALANCED
                                                + """
                                    update: {maxSurge: 1, maxUnavailable: 1}
                                    placement: {acrossHosts: required}
                                """)),
                        "api")
                .deployment();

        assertThat(deployment.perNode()).isEqualTo(1);
        assertThat(Objects.requireNonNull(deployment.update()).order()).isEqualTo("stop-first");
    }

    @Test
    void allStopAtOnceWhereTheyAreRecreated() {
        Deployment deployment = find(lower(Systems.service(BALANCED + "    update: {strategy: recreate}\n")), "api")
                .deployment();

        assertThat(Objects.requireNonNull(deployment.update()).parallelism()).isZero();
        assertThat(deployment.update().order()).isEqualTo("stop-first");
    }

    @Test
    void aCanaryGoesOneByOneAndBlueGreenStartsAllFirst() {
        Deployment canary = find(
                        lower(Systems.service(
                                BALANCED + "    update: {strategy: canary, steps: [{weight: 20%, pause: 7m}]}\n")),
                        "api")
                .deployment();
        Deployment blueGreen = find(lower(Systems.service(BALANCED + "    update: {strategy: blue-green}\n")), "api")
                .deployment();

        assertThat(canary.update()).isEqualTo(new Deployment.Rollout(1, "420s", "rollback", "32s", "start-first"));
        assertThat(blueGreen.update()).isEqualTo(new Deployment.Rollout(0, null, "rollback", "32s", "start-first"));
    }

    @Test
    void blueGreenGoesOneByOneWhereNoTwoMayShareANode() {
        Deployment deployment = find(
                        lower(
                                Systems.service(
                                        BALANCED
                                                + """
                                    update: {strategy: blue-green}
                                    placement: {acrossHosts: required}
                                """)),
                        "api")
                .deployment();

        assertThat(Objects.requireNonNull(deployment.update()).parallelism()).isEqualTo(1);
        assertThat(deployment.update().order()).isEqualTo("stop-first");
    }

    @Test
    void aVolumeStaysOnTheNodeThatCarriesItsLabel() {
        SwarmService member = find(metanode, "blockchain-2");

        assertThat(member.deployment().constraints()).containsExactly("node.labels.metanode.blockchain-2-data == true");
        assertThat(Objects.requireNonNull(member.deployment().update()).order()).isEqualTo("stop-first");
        assertThat(member.deployment().spread()).isEmpty();
        assertThat(find(metanode, "blockchain-2-volume").deployment().constraints())
                .as("what hands the volume over runs where it is")
                .isEqualTo(member.deployment().constraints());
        assertThat(metanode.pins())
                .extracting(NodePin::assignment)
                .contains("metanode.blockchain-2-data=true", "metanode.state-primary-data=true");
    }

    @Test
    void labelsOfNodesAreAskedFor() {
        Deployment deployment = find(
                        lower(Systems.service(BALANCED + "    placement: {nodeLabels: {example.org/disk: ssd}}\n")),
                        "api")
                .deployment();

        assertThat(deployment.constraints()).containsExactly("node.labels.example.org.disk == ssd");
    }

    @Test
    void whatRunsOnceIsAJobThatIsTriedUntilItSucceeds() {
        Deployment deployment = find(metanode, "backup-state").deployment();

        assertThat(deployment.mode()).isEqualTo("replicated-job");
        assertThat(deployment.restart()).isEqualTo(new Deployment.Restart("on-failure", "5s"));
        assertThat(deployment.update()).isNull();
    }

    @Test
    void aLoadBalancerHasOneInstanceANodeWithItsPortsThere() {
        SwarmService balancer = find(metanode, "rpc");

        assertThat(balancer.deployment().replicas()).isEqualTo(2);
        assertThat(balancer.deployment().perNode()).isEqualTo(1);
        assertThat(Objects.requireNonNull(balancer.deployment().update()).order())
                .as("the ports are taken until the old one stops")
                .isEqualTo("stop-first");
        assertThat(balancer.program().hostname()).as("two cannot have one name").isNull();
        assertThat(balancer.ports()).hasSize(2);
    }

    @Test
    void namesOfDatabasesLeadToThemAndNotToAnAddressOfTheirService() {
        assertThat(find(metanode, "state-primary").deployment().endpointMode()).isEqualTo("dnsrr");
        assertThat(find(metanode, "blockchain-1").deployment().endpointMode()).isNull();
    }

    @Test
    void sharedMemoryIsAMountAndSecretsAreOfTheirProgram() {
        SwarmService primary = find(metanode, "state-primary");

        assertThat(primary.mounts().scratch()).anySatisfy(folder -> {
            assertThat(folder.target()).isEqualTo("/dev/shm");
            assertThat(folder.bytes()).isEqualTo(2L << 30);
        });
        assertThat(primary.secrets()).isNotEmpty().allSatisfy(secret -> {
            assertThat(secret.user() + ":" + secret.group())
                    .isEqualTo(primary.isolation().user());
            assertThat(secret.mode()).isEqualTo(256);
        });
    }

    @Test
    void theOneQuestionIsThatOfLiveness() {
        SwarmService api = find(lower(Systems.service(BALANCED)), "api");

        assertThat(Objects.requireNonNull(api.healthcheck()).test()).anyMatch(word -> word.endsWith("/live"));
        assertThat(api.healthcheck().interval()).isEqualTo("10s");
    }

    @Test
    void replicasThatHaveToFindEachOtherAreNotAskedWhetherTheyAreReady() {
        String peers =
                """
                    replicas: 3
                    ports: [{name: p2p, port: 8080, protocol: tcp}]
                    readinessProbe: {tcp: {port: p2p}}
                    tools: [sh]
                """;
        assertThat(find(lower(Systems.service(peers)), "api").healthcheck()).isNotNull();
        assertThat(find(lower(Systems.service(peers + "    peers: {port: p2p}\n")), "api-1")
                        .healthcheck())
                .isNull();
    }

    @Test
    void whatIsBesideAReplicaIsAServiceInItsNetwork() {
        SwarmStack stack = lower(
                Systems.service(
                        """
                    sidecars: {log: {image: "ghcr.io/shop/log:1.0.0", resources: {requests: {cpu: 10m, memory: 16Mi}, limits: {memory: 16Mi}}}}
                """));

        assertThat(find(stack, "api-1-log").networks())
                .extracting(membership -> membership.network())
                .containsExactly("backend");
    }

    @Test
    void anOldEngineIsNotAskedForWhatCameLater() {
        String started = BALANCED + "    startupProbe: {tcp: {port: http}, period: 2s}\ntargets: {swarm: \"%s\"}\n";

        assertThat(Objects.requireNonNull(find(lower(Systems.service(started.formatted("25.0"))), "api")
                                .healthcheck())
                        .startInterval())
                .isEqualTo("2s");
        assertThat(Objects.requireNonNull(find(lower(Systems.service(started.formatted("24.0"))), "api")
                                .healthcheck())
                        .startInterval())
                .isNull();
    }

    @Test
    void aTextIsNoTemplate() {
        SwarmService api = find(lower(Systems.service("    env: {X: \"{{.Node.ID}} {{{\"}\n")), "api");

        assertThat(Objects.requireNonNull(api.program().environment().get("X")).text())
                .isEqualTo("{{`{{`}}.Node.ID}} {{`{{`}}{");
    }

    @Test
    void secretsAreFoundByNamesOfTheSystem() {
        assertThat(metanode.secrets())
                .contains(new SwarmStack.ExternalSecret(
                        "state-app_password", "metanode_state-app_password", "./secrets/state-app/password"));
        assertThat(metanode.secrets())
                .extracting(SwarmStack.ExternalSecret::name)
                .allMatch(name -> name.length() <= 64)
                .doesNotHaveDuplicates();
    }

    private static SwarmStack lower(Blueprint blueprint) {
        return SwarmLowering.lower(blueprint, Map.of());
    }

    static SwarmService find(SwarmStack stack, String name) {
        List<SwarmService> found = stack.services().stream()
                .filter(service -> service.name().equals(name))
                .toList();
        assertThat(found)
                .as(name + " of "
                        + stack.services().stream().map(SwarmService::name).toList())
                .hasSize(1);
        return found.get(0);
    }
}
