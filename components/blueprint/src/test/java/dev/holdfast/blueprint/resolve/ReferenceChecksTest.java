package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.LOCAL;
import static dev.holdfast.blueprint.resolve.Resolving.REGIONS;
import static dev.holdfast.blueprint.resolve.Resolving.blueprint;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static dev.holdfast.blueprint.resolve.Resolving.there;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.topology.MaintenanceStrategy;
import dev.holdfast.topology.units.Percent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** References to secrets, regions and databases, and what concerns the system as a whole. */
class ReferenceChecksTest {
    private static final String WEB =
            LOCAL + "  web: {image: \"x/web:1\", ports: [{name: http, port: 80, protocol: http}]%s}\n";
    private static final String ALL =
            REGIONS + "  web: {image: \"x/web:1\", ports: [{name: http, port: 80, protocol: http}]}\n";

    @Test
    void aSecretThatIsListedHoldsTheKeysThatAreUsed() {
        String existing = "existing: {secrets: {node: {keys: [key, token]}}}\n";
        assertThat(fault(WEB.formatted(", env: {A: {secret: node/kye}}") + existing))
                .isEqualTo(
                        "unknown-reference services.web.env.A.secret: there is no key in the secret node: kye; did you"
                                + " mean key?");
        assertThat(blueprint(WEB.formatted(", env: {A: {secret: node/key}, B: {secret: other/any}}") + existing)
                        .services())
                .hasSize(1);
        assertThat(fault(WEB.formatted(", pullSecrets: [node]") + existing))
                .contains("services.web.pullSecrets[0]: there is no key in the secret node: .dockerconfigjson");
        assertThat(Resolving.faults(
                        WEB.formatted(", expose: {port: http, hosts: [a.example], tls: {secret: node}}") + existing))
                .extracting(fault -> fault.reason())
                .containsExactly(
                        "there is no key in the secret node: tls.crt", "there is no key in the secret node: tls.key");
        assertThat(fault(WEB.formatted("") + "monitoring: {receivers: [{slack: {secret: node/hook}}]}\n" + existing))
                .startsWith("unknown-reference monitoring.receivers[0].slack: ");
        assertThat(
                        fault(
                                WEB.formatted("")
                                        + "existing: {secrets: {node: {keys: [key]}}, queues: {q: {host: q.example, port: 1, password: {secret: node/pw}}}}\n"))
                .startsWith("unknown-reference existing.queues.q.password: ");
    }

    @Test
    void theRegionThatTakesOverIsTheOneWhoseRoleItIs() {
        assertThat(there(blueprint(ALL + "recovery: {point: 60m, time: 2h}\n").recovery())
                        .region())
                .isEqualTo("spare");
        assertThat(there(blueprint(WEB.formatted("") + "recovery: {point: 60m, time: 2h}\n")
                                .recovery())
                        .region())
                .isNull();
        assertThat(fault(ALL + "recovery: {point: 60m, time: 2h, region: north}\n"))
                .startsWith("contradiction recovery.region: north is the primary region");
        assertThat(fault(ALL + "recovery: {point: 60m, time: 2h, region: spaer}\n"))
                .isEqualTo("unknown-reference recovery.region: there is no region spaer; did you mean spare?");
    }

    @Test
    void aPatchIsForARegionThatIsThere() {
        assertThat(fault(ALL + "patches: {kubernetes: [{kind: Service, name: a, region: west, merge: {a: 1}}]}\n"))
                .isEqualTo("unknown-reference patches.kubernetes[0].region: there is no region west");
    }

    @Test
    void backupsNeedADatabase() {
        String backups =
                "backups: {schedule: 0 4 * * *, timeZone: UTC, retention: 7d, to: \"s3://bucket\", image: \"x/b:1\"%s}\n";
        assertThat(fault(WEB.formatted("") + backups.formatted("")))
                .isEqualTo("missing backups: there is no database to back up");
        assertThat(fault(WEB.formatted("") + backups.formatted(", databases: [state]")))
                .startsWith("unknown-reference backups.databases[0]: there is no database state");
    }

    @Test
    void plannedWorkIsRollingAndThresholdsReachTheBlueprint() {
        Blueprint blueprint = blueprint(
                WEB.formatted("")
                        + """
                maintenance: {window: "Sun 01:00-03:00", timeZone: UTC}
                monitoring: {thresholds: {cpu: 85%, disk: 80.5%, metrics: {queue: 5000}}}
                """);
        assertThat(there(blueprint.maintenance()).strategy()).isEqualTo(MaintenanceStrategy.ROLLING);
        assertThat(there(blueprint.monitoring().thresholds()).cpu()).isEqualTo(Percent.of(85));
        assertThat(there(blueprint.monitoring().thresholds()).metrics()).containsKey("queue");
        assertThat(Resolving.why(blueprint, "monitoring.thresholds.disk").value())
                .isEqualTo("80.5%");
    }

    @Test
    void aFailureIsNoticedWhenTheSlowestProbeDoes() {
        String probed = ", livenessProbe: {http: {port: http}, period: 30s, timeout: 10s, failureThreshold: 3}";
        assertThat(there(blueprint(WEB.formatted(probed) + "failover: {}\n").failover())
                        .detection())
                .as("30s × 3 + 10s")
                .isEqualTo(Duration.ofSeconds(100));
        String nothing = LOCAL + "  web: {image: \"x/web:1\"}\nfailover: {}\n";
        assertThat(Resolving.why(blueprint(nothing), "failover.detection")
                        .origin()
                        .toString())
                .contains("nothing is probed");
    }

    @Test
    void targetsThatAreLeftOutAreThoseThatAreTested() {
        Blueprint blueprint = blueprint(WEB.formatted(""));
        assertThat(there(blueprint.targets().kubernetes()).text()).isEqualTo("1.35");
        assertThat(blueprint.targets().swarm()).isNull();
        assertThat(blueprint(WEB.formatted("") + "targets: {nginx: \"1.27\"}\n")
                        .targets()
                        .kubernetes())
                .as("only what is written, if anything is")
                .isNull();
    }

    @Test
    void aHostNameNeedsAPortThatKnowsHostNames() {
        assertThat(
                        fault(
                                LOCAL
                                        + "  web: {image: \"x/web:1\", ports: [{name: raw, port: 80}], expose: {port: raw, hosts: [a.example]}}\n"))
                .startsWith("contradiction services.web.expose.port: raw speaks tcp");
        assertThat(fault(WEB.formatted(", expose: {by: gateway, port: http, hosts: [a.example]}")))
                .isEqualTo("missing services.web.expose: a Gateway needs the name of its class");
    }

    @Test
    void aRequestIsNotMoreThanItsLimit() {
        assertThat(fault(WEB.formatted(", resources: {requests: {memory: 2Gi}, limits: {memory: 1Gi}}")))
                .isEqualTo("contradiction services.web.resources.requests.memory: asks for 2Gi but may use only 1Gi");
        assertThat(Resolving.web(WEB.formatted(
                                ", resources: {limits: {cpu: 50m, memory: 64Mi, ephemeralStorage: 10Mi}}"))
                        .resources())
                .satisfies(resources -> {
                    assertThat(resources.cpuRequest()).isEqualTo(resources.cpuLimit());
                    assertThat(resources.memoryRequest()).isEqualTo(resources.memoryLimit());
                    assertThat(resources.ephemeralRequest()).isEqualTo(resources.ephemeralLimit());
                });
    }

    @Test
    void moreCopiesThanReplicasCannotBe() {
        assertThat(fault(WEB.formatted(", replicas: 2, replication: {factor: 3}")))
                .isEqualTo("contradiction services.web.replication.factor: 3 copies need as many replicas, and 2 run");
    }
}
