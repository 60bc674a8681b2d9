package dev.holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A pack refuses what the engine would stumble over. */
class PolicyPackTest {
    private static final PolicyPack PACK = PolicyPack.of("acme", "1.0.0");

    @Test
    void namesAreChecked() {
        assertThatThrownBy(() -> PolicyPack.of("our rules", "1.0.0"))
                .hasMessageContaining("'our rules' is no name of a policy pack");
        assertThatThrownBy(() -> PACK.with(ResourcePolicy.of("all", ""))).hasMessage("a policy cannot be called 'all'");
        assertThatThrownBy(() -> PACK.with(ResourcePolicy.of("a", ""), ResourcePolicy.of("a", "")))
                .hasMessage("two policies are called 'a'");
        assertThatThrownBy(() -> ConfigSchema.NOTHING.text("enforcementLevel", "", ""))
                .hasMessageContaining("enforcementLevel can be configured of every policy");
    }

    @Test
    void aPolicyCanBeTestedWithoutAnEngine() {
        ResourcePolicy.Validation owner = (bucket, run) -> {
            if (bucket.properties().map("tags").text("owner").isEmpty()) {
                run.violation("add the tag owner");
            }
        };
        PolicyRun run = PolicyRun.of(Properties.of(Map.of()));

        owner.validate(Resource.of("aws:s3/bucketV2:BucketV2", "logs", Properties.of(Map.of())), run);

        assertThat(run.violations()).containsExactly("add the tag owner");
    }
}
