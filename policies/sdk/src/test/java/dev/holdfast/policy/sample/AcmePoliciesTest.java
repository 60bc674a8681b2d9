package dev.holdfast.policy.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.holdfast.policy.EnforcementLevel;
import dev.holdfast.policy.PolicyPack;
import dev.holdfast.policy.PolicyTrial;
import dev.holdfast.policy.Properties;
import dev.holdfast.policy.Property;
import dev.holdfast.policy.Resource;
import dev.holdfast.policy.Stack;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A pack is tested without an engine. */
class AcmePoliciesTest {
    private static final PolicyTrial TRIAL = PolicyTrial.of(AcmePolicies.pack());

    @Test
    void bucketsHaveAnOwner() {
        assertThat(TRIAL.validate(bucket(Map.of())))
                .extracting(PolicyTrial.Diagnostic::level, PolicyTrial.Diagnostic::message)
                .containsExactly(
                        tuple(EnforcementLevel.MANDATORY, "Buckets name the team that owns them.\nAdd the tag owner."));
        assertThat(TRIAL.validate(bucket(Map.of("owner", "web")))).isEmpty();
    }

    @Test
    void ownersAreTeams() {
        PolicyPack configured = AcmePolicies.pack()
                .configured(
                        "buckets-have-an-owner", EnforcementLevel.ADVISORY, Map.of("teams", List.of("web", "data")));

        assertThat(PolicyTrial.of(configured).validate(bucket(Map.of("owner", "wbe"))))
                .extracting(PolicyTrial.Diagnostic::level, PolicyTrial.Diagnostic::message)
                .containsExactly(tuple(
                        EnforcementLevel.ADVISORY,
                        "Buckets name the team that owns them.\nThere is no team wbe: there are web, data."));
    }

    @Test
    void passwordsBecomeSecrets() {
        Resource open = database("hunter2-canary");
        assertThat(TRIAL.validate(open))
                .extracting(PolicyTrial.Diagnostic::level)
                .containsExactly(EnforcementLevel.MANDATORY);

        Resource mended = TRIAL.remediate(open);

        assertThat(mended.properties().get("password").isSecret()).isTrue();
        assertThat(mended.properties().text("password")).contains("hunter2-canary");
        assertThat(TRIAL.validate(mended)).isEmpty();
    }

    @Test
    void whatIsNotKnownYetIsOnlyAdvised() {
        assertThat(TRIAL.validate(database(Property.unknown())))
                .extracting(PolicyTrial.Diagnostic::level)
                .containsExactly(EnforcementLevel.ADVISORY);
    }

    @Test
    void bucketsAreBlocked() {
        Resource bucket = bucket(Map.of());
        Resource block = Resource.of(
                        "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", "data", Properties.of(Map.of()))
                .dependingOn(Map.of("bucket", List.of(bucket.urn())));

        assertThat(TRIAL.validate(new Stack(List.of(bucket))))
                .extracting(PolicyTrial.Diagnostic::urn)
                .containsExactly(bucket.urn());
        assertThat(TRIAL.validate(new Stack(List.of(bucket, block)))).isEmpty();
    }

    private static Resource bucket(Map<String, String> tags) {
        return Resource.of("aws:s3/bucketV2:BucketV2", "data", Properties.of(Map.of("tags", tags)));
    }

    private static Resource database(Object password) {
        return Resource.of("aws:rds/instance:Instance", "shop", Properties.of(Map.of("password", password)));
    }
}
