package dev.holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Properties are read by their type, and changed without harm to what stands beside. */
class PropertiesTest {
    private static final Properties DEPLOYMENT = Properties.of(Map.of(
            "spec",
            Map.of(
                    "replicas",
                    3,
                    "paused",
                    false,
                    "containers",
                    List.of(Map.of("name", "api", "image", "api:1"), Map.of("name", "proxy"))),
            "token",
            Property.secret("hunter2"),
            "credentials",
            Property.secret(Map.of("password", "hunter2")),
            "address",
            Property.unknown(),
            "code",
            Wired.asset()));

    @Test
    void valuesHaveTypes() {
        Properties spec = DEPLOYMENT.map("spec");

        assertThat(spec.whole("replicas")).hasValue(3);
        assertThat(spec.bool("paused")).contains(false);
        assertThat(spec.text("replicas")).isEmpty();
        assertThat(spec.list("containers")).hasSize(2);
        assertThat(spec.list("containers").get(0).map().text("image")).contains("api:1");
        assertThat(DEPLOYMENT.at("spec", "strategy", "type").isPresent()).isFalse();
        assertThat(Properties.of(Map.of("a", 1.5)).whole("a")).isEmpty();
        assertThat(Properties.of(Map.of("a", 1.5)).number("a")).hasValue(1.5);
    }

    @Test
    void placesReadAsInTheProgram() {
        Property image = DEPLOYMENT.map("spec").list("containers").get(0).map().get("image");

        assertThat(image.path()).isEqualTo("spec.containers[0].image");
    }

    @Test
    void secretsAreMarkedDownToTheLastValue() {
        assertThat(DEPLOYMENT.get("token").isSecret()).isTrue();
        assertThat(DEPLOYMENT.text("token")).contains("hunter2");
        assertThat(DEPLOYMENT.at("credentials", "password").isSecret()).isTrue();
        assertThat(DEPLOYMENT.at("spec", "replicas").isSecret()).isFalse();
        assertThat(DEPLOYMENT.get("token")).hasToString("property token");
    }

    @Test
    void unknownsThrowWhenTheyAreAskedForTheirValue() {
        Property address = DEPLOYMENT.get("address");

        assertThat(address.isUnknown()).isTrue();
        assertThatThrownBy(address::text)
                .isInstanceOf(UnknownProperty.class)
                .hasMessage("the property address is not known yet");
        assertThatThrownBy(() -> DEPLOYMENT.at("address", "host").isPresent()).isInstanceOf(UnknownProperty.class);
    }

    @Test
    void aFileIsNoMapping() {
        assertThat(DEPLOYMENT.get("code").isPresent()).isTrue();
        assertThat(DEPLOYMENT.get("code").isMap()).isFalse();
        assertThat(DEPLOYMENT.map("code").names()).isEmpty();
    }

    @Test
    void aChangeLeavesTheRest() {
        Properties changed = DEPLOYMENT
                .with(false, List.of("spec", "containers", "1", "securityContext", "privileged"))
                .with("else", List.of("credentials", "user"))
                .without(List.of("spec", "replicas"));

        assertThat(changed.map("spec")
                        .list("containers")
                        .get(1)
                        .map()
                        .at("securityContext", "privileged")
                        .bool())
                .contains(false);
        assertThat(changed.at("spec", "replicas").isPresent()).isFalse();
        assertThat(changed.at("credentials", "user").isSecret()).isTrue();
        assertThat(changed.at("credentials", "password").text()).contains("hunter2");
        assertThat(changed.get("address").isUnknown()).isTrue();
        assertThat(changed.struct().getFieldsOrThrow("code"))
                .isEqualTo(DEPLOYMENT.struct().getFieldsOrThrow("code"));
        assertThat(DEPLOYMENT.at("spec", "replicas").isPresent()).isTrue();
    }

    @Test
    void whatIsNotThereCanBeTakenOut() {
        assertThat(DEPLOYMENT.without(List.of("status", "phase")).struct()).isEqualTo(DEPLOYMENT.struct());
    }

    @Test
    void impossibleChangesAreRefused() {
        assertThatThrownBy(() -> DEPLOYMENT.with(1, List.of("spec", "replicas", "most")))
                .hasMessage("spec.replicas is neither a mapping nor a list");
        assertThatThrownBy(() -> DEPLOYMENT.with(1, List.of("spec", "containers", "2")))
                .hasMessage("a list of 2 has no element 2");
        assertThatThrownBy(() -> DEPLOYMENT.with(1, List.of("address", "port"))).isInstanceOf(UnknownProperty.class);
        assertThatThrownBy(() -> DEPLOYMENT.with(new Object(), List.of("a")))
                .hasMessage("no property can be a java.lang.Object");
    }
}
