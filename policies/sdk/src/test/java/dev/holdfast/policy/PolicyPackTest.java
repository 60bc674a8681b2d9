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
        assertThatThrownBy(() -> PACK.with(doing("all"))).hasMessage("a policy cannot be called 'all'");
        assertThatThrownBy(() -> PACK.with(doing("a"), doing("a"))).hasMessage("two policies are called 'a'");
        assertThatThrownBy(() -> PACK.with(ResourcePolicy.of("a", "")))
                .hasMessage("policy 'a' does nothing: it neither validates nor remediates");
        assertThatThrownBy(() -> ConfigSchema.NOTHING.required("minimum"))
                .hasMessage("'minimum' cannot be required: nothing says what it is");
        assertThatThrownBy(() -> PACK.configured("a", EnforcementLevel.ADVISORY, Map.of()))
                .hasMessage("there is no policy 'a'");
        assertThatThrownBy(() -> PACK.with(doing("a")).configured("a", EnforcementLevel.ADVISORY, Map.of("b", 1)))
                .hasMessage("policy 'a' has no setting 'b'");
        assertThatThrownBy(() -> ConfigSchema.NOTHING.text("enforcementLevel", "", ""))
                .hasMessageContaining("enforcementLevel can be configured of every policy");
    }

    private static ResourcePolicy doing(String name) {
        return ResourcePolicy.of(name, "").validate((resource, run) -> {});
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
