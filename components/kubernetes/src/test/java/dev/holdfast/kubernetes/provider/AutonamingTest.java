package dev.holdfast.kubernetes.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.protobuf.ByteString;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pulumirpc.Provider.CheckRequest.AutonamingOptions;
import pulumirpc.Provider.CheckRequest.AutonamingOptions.Mode;

class AutonamingTest {

    private static final String URN = "urn:pulumi:test::project::kubernetes:core/v1:ConfigMap::settings";
    private static final ByteString SEED = ByteString.copyFromUtf8("seed");
    private static final AutonamingOptions NONE = AutonamingOptions.getDefaultInstance();

    @Test
    void namesAfterTheResourceAndTheSeed() {
        Map<String, Object> one = named(new LinkedHashMap<>(), SEED, NONE);
        Map<String, Object> again = named(new LinkedHashMap<>(), SEED, NONE);
        Map<String, Object> other = named(new LinkedHashMap<>(), ByteString.copyFromUtf8("other"), NONE);

        assertThat(name(one))
                .matches("settings-[0-9a-f]{8}")
                .isEqualTo(name(again))
                .isNotEqualTo(name(other));
        assertThat(Autonaming.isAutonamed(one)).isTrue();
    }

    @Test
    void namesAtRandomWithoutASeed() {
        assertThat(name(named(new LinkedHashMap<>(), ByteString.EMPTY, NONE)))
                .isNotEqualTo(name(named(new LinkedHashMap<>(), ByteString.EMPTY, NONE)));
    }

    @Test
    void leavesANameThatIsGivenOrNotKnownYet() {
        Map<String, Object> given = object("mine");
        Map<String, Object> unknown = object(Unknown.VALUE);

        assertThat(named(given, SEED, NONE)).isEqualTo(object("mine"));
        assertThat(named(unknown, SEED, NONE)).isEqualTo(object(Unknown.VALUE));
        assertThat(Autonaming.isAutonamed(given)).isFalse();
    }

    @Test
    void takesTheEnginesProposal() {
        AutonamingOptions proposal = AutonamingOptions.newBuilder()
                .setMode(Mode.ENFORCE)
                .setProposedName("proposed")
                .build();

        assertThat(name(named(new LinkedHashMap<>(), SEED, proposal))).isEqualTo("proposed");
    }

    @Test
    void failsWhereItIsForbidden() {
        AutonamingOptions forbidden =
                AutonamingOptions.newBuilder().setMode(Mode.DISABLE).build();

        assertThatIllegalArgumentException().isThrownBy(() -> named(new LinkedHashMap<>(), SEED, forbidden));
    }

    @Test
    void keepsTheNameOfAnEarlierRun() {
        Map<String, Object> old = named(new LinkedHashMap<>(), SEED, NONE);
        Map<String, Object> unnamed = new LinkedHashMap<>();
        Map<String, Object> renamed = object("mine");

        Autonaming.adopt(unnamed, old);
        Autonaming.adopt(renamed, old);

        assertThat(unnamed).isEqualTo(old);
        assertThat(name(renamed)).isEqualTo("mine");
    }

    private static Map<String, Object> named(Map<String, Object> object, ByteString seed, AutonamingOptions options) {
        Autonaming.assign(object, URN, seed, options);
        return object;
    }

    private static Map<String, Object> object(Object name) {
        return ObjectTree.copy(Map.of("metadata", Map.of("name", name)));
    }

    private static String name(Map<String, Object> object) {
        return ObjectTree.text(object, "metadata", "name");
    }
}
