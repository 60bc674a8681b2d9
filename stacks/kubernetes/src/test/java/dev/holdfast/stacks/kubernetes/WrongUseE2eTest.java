package dev.holdfast.stacks.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.kubernetes.harness.EngineRun;
import dev.holdfast.kubernetes.harness.PulumiEngine;
import dev.holdfast.kubernetes.harness.TestCluster;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be deployed fails the preview with one located error, before anything is created. */
@Tag("e2e")
@ExtendWith(TestCluster.Extension.class)
class WrongUseE2eTest {

    private final TestCluster cluster;
    private final PulumiEngine engine;

    @TempDir
    private Path folder = Path.of("");

    WrongUseE2eTest(TestCluster cluster) {
        this.cluster = cluster;
        this.engine = PulumiEngine.start(cluster);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void impossibleQuorum() {
        Deployment system = metaNode().edit("{faults: byzantine, timeout", "{faults: byzantine, quorum: 3, timeout");
        long line = 1
                + TestTopologies.metaNode()
                        .lines()
                        .takeWhile(text -> !text.contains("{faults: byzantine"))
                        .count();

        assertThat(refused(system))
                .contains(
                        "metanode.yaml:" + line + ":44  ",
                        "services.validator.consensus.quorum: 3 of 5 members is unsafe",
                        "Write 4");
        assertThat(system.up().expectFailure().changes())
                .noneMatch(step -> step.type().startsWith("kubernetes:"));
        assertThat(engine.calls().changes()).isEmpty();
    }

    @Test
    void missingKubeconfig() {
        Deployment system = metaNode();
        system.stack().config("kubeconfig", "/no/such/kubeconfig");

        assertThat(refused(system)).contains("configuration metanode:kubeconfig: there is no file /no/such/kubeconfig");
    }

    @Test
    void unknownEnvironment() {
        Deployment system = metaNode();
        system.stack().config("environment", "develop");

        assertThat(refused(system)).contains("develop", "dev");
    }

    @Test
    void unknownRegion() {
        Deployment system = metaNode();
        system.stack().config("region", "us-east-2");

        assertThat(refused(system)).contains("us-east-2", "us-east-1");
    }

    @Test
    void patchThatMatchesNothing() {
        Deployment system = metaNode().edit("name: metanode-rpc", "name: metanode-rcp");

        assertThat(refused(system)).contains("metanode-rcp", "metanode.yaml:");
    }

    @Test
    void superfluousSecret() {
        Deployment system = metaNode();
        system.stack().secretsAt(Map.of("secrets.nodes.key", "canary-in-a-wrong-place"));

        assertThat(refused(system)).contains("'nodes'", "node").doesNotContain("canary");
    }

    private Deployment metaNode() {
        Deployment system = Deployment.of(engine, cluster, "metanode", TestTopologies.metaNode(), folder);
        system.stack().config("region", "us-east-1");
        return system;
    }

    private String refused(Deployment system) {
        EngineRun preview = system.preview().expectFailure();

        assertThat(preview.changes()).noneMatch(step -> step.type().startsWith("kubernetes:"));
        assertThat(preview.output()).doesNotContain("\tat ", "unhandled exception");
        assertThat(engine.calls().changes()).isEmpty();
        return preview.output();
    }
}
