package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.cel.AdmissionPolicies;
import dev.holdfast.policies.cel.Pack;
import dev.holdfast.templates.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The real API server takes the policies of the example, and lets in or turns away the very fixtures that they are tested by. */
@Tag("e2e")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdmissionE2eTest {
    private static final Path FIXTURES = AdmissionTextTest.ACME.resolve("fixtures");
    private static final int MOST_TRIES = 100;

    private Path scratch = Path.of("");
    private RealCluster cluster = new RealCluster(scratch);

    @BeforeAll
    void guard(@TempDir Path folder) throws IOException, InterruptedException {
        scratch = folder;
        cluster = new RealCluster(folder);
        cluster.start();
        AdmissionPolicies policies = AdmissionPolicies.of(Pack.load(AdmissionTextTest.ACME));
        assertThat(policies.refused()).isEmpty();
        Path file = Files.writeString(scratch.resolve("policies.yaml"), AdmissionText.of(policies, new Renderer()));
        RealProgram applied = cluster.kubectl("apply", "--validate=strict", "-f", file.toString());
        assertThat(applied.code()).as(applied.output()).isZero();
        assertThat(applied.output().lines().filter(line -> line.endsWith(" created")))
                .hasSize(6);
        cluster.kubectl("create", "namespace", "team-checkout");
        cluster.kubectl("create", "namespace", "other");
        awaitPolicies();
    }

    /** The server reads new policies a moment after it took them. */
    private void awaitPolicies() throws IOException, InterruptedException {
        for (int i = 0; i < MOST_TRIES; i++) {
            if (admit("orphan.yaml").code() != 0
                    && admit("elsewhere.yaml").code() != 0
                    && admit("eleven-replicas.yaml").output().contains("Warning")) {
                return;
            }
            Thread.sleep(Duration.ofMillis(200).toMillis());
        }
        throw new AssertionError("the policies were taken, but none is in force");
    }

    @AfterAll
    void stopCluster() throws IOException, InterruptedException {
        cluster.stop();
    }

    @Test
    void theBadObjectIsTurnedAwayWithOurMessage() throws IOException, InterruptedException {
        RealProgram orphan = admit("orphan.yaml");
        assertThat(orphan.code()).isNotZero();
        assertThat(orphan.output())
                .contains("ValidatingAdmissionPolicy 'holdfast-acme-001'")
                .contains("denied request: Service shop is public and has no label owner");
        assertThat(admit("elsewhere.yaml").output())
                .contains("denied request: images from elsewhere: docker.io/acme/shop:1.4.2");
    }

    @Test
    void theGoodObjectIsLetIn() throws IOException, InterruptedException {
        for (String good : new String[] {"owned.yaml", "internal.yaml", "ten-replicas.yaml", "approved.yaml"}) {
            RealProgram admitted = admit(good);
            assertThat(admitted.code()).as(admitted.output()).isZero();
            assertThat(admitted.output()).doesNotContain("Warning");
        }
    }

    @Test
    void aWarningIsOnlySaid() throws IOException, InterruptedException {
        RealProgram many = admit("eleven-replicas.yaml");
        assertThat(many.code()).as(many.output()).isZero();
        assertThat(many.output())
                .contains("Warning: Validation failed for ValidatingAdmissionPolicy 'holdfast-acme-002'")
                .contains("Deployment shop asks for 11 replicas; without approval there are at most 10");
    }

    @Test
    void theScopeHoldsInTheClusterToo() throws IOException, InterruptedException {
        Path elsewhere = Files.writeString(
                scratch.resolve("other.yaml"),
                Files.readString(FIXTURES.resolve("eleven-replicas.yaml")).replace("team-checkout", "other"));
        RealProgram admitted = cluster.kubectl("create", "--dry-run=server", "-f", elsewhere.toString());
        assertThat(admitted.code()).as(admitted.output()).isZero();
        assertThat(admitted.output()).doesNotContain("Warning");
    }

    private RealProgram admit(String fixture) throws IOException, InterruptedException {
        return cluster.kubectl(
                "create", "--dry-run=server", "-f", FIXTURES.resolve(fixture).toString());
    }
}
