package dev.holdfast.policies.compose.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.policies.input.Inputs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Services are put over those that they extend. */
class ExtendingTest {
    private static final String COMMON =
            "services:\n  base:\n    extends: root\n    restart: always\n  root:\n    image: ${IMAGE}\n    cap_drop: [ALL]\n";

    @Test
    void inTheSameFileOverSeveralSteps() {
        ComposeProject project = Projects.of(
                "compose.yaml",
                "services:\n  api: {extends: {service: mid}, image: c}\n  mid: {extends: low, restart: always}\n  low: {image: a, user: me}");
        ComposeService api = Projects.service(project, "api");
        assertThat(api.at("image").text()).isEqualTo("c");
        assertThat(api.at("restart").text()).isEqualTo("always");
        assertThat(api.at("user").text()).isEqualTo("me");
        assertThat(api.at("extends").isAbsent()).isTrue();
        assertThat(project.services()).hasSize(3);
    }

    @Test
    void inAnotherFileWithItsPlacesAndVariables() {
        ComposeProject project = Projects.of(
                "shop/compose.yaml",
                "services:\n  api:\n    extends: {file: ../common/base.yaml, service: base}\n",
                "common/base.yaml",
                COMMON,
                "shop/.env",
                "IMAGE=api:1");
        ComposeService api = Projects.service(project, "api");
        assertThat(api.at("image").text()).isEqualTo("api:1");
        assertThat(api.at("image").line()).isEqualTo(6);
        assertThat(api.near(api.at("image")).origin().name()).endsWith("common/base.yaml");
        assertThat(api.place().line()).isEqualTo(2);
        assertThat(api.origin().name()).isEqualTo("shop/compose.yaml");
    }

    @Test
    void whatIsExtendedInAnotherFileIsNoServiceOfItsOwn() {
        ComposeProject api = Projects.of(
                "compose.yaml",
                "services:\n  api:\n    extends: {file: base.yaml, service: base}\n",
                "base.yaml",
                COMMON);
        ComposeProject base = Projects.of("base.yaml", COMMON);
        Inputs inputs = new Inputs.Collector()
                .add(ComposeProject.class, base)
                .add(ComposeProject.class, api)
                .inputs();
        assertThat(ComposeServices.of(inputs)).extracting(ComposeService::name).containsExactly("root", "api");
    }

    @Test
    void circlesAreRefused() {
        assertThatThrownBy(() -> Projects.of("compose.yaml", "services:\n  a: {extends: b}\n  b: {extends: a}"))
                .hasMessage("services extend each other in a circle: a of compose.yaml, b of compose.yaml");
        assertThatThrownBy(() -> Projects.of(
                        "compose.yaml",
                        "services:\n  a: {extends: {file: b.yaml, service: b}}",
                        "b.yaml",
                        "services:\n  b: {extends: {file: compose.yaml, service: a}}"))
                .hasMessageContaining("circle");
    }

    @Test
    void faultsOfTheOtherFileAreToldWhereItIsReferredTo() {
        String api = "services:\n  api:\n    extends: {file: base.yaml, service: base}\n";
        for (List<String> fault : List.of(
                List.of("services: {base: [a]}", "base.yaml:1:12: services.base has to be a mapping"),
                List.of("services: {base: {image: \"${1}\"}}", "base.yaml:1:26: services.base.image: between ${ and }"),
                List.of("services: {base: {extends: none}}", "base.yaml:1:28: there is no service none"),
                List.of("services: {", "base.yaml:1:12: no YAML"),
                List.of("services: {other: {image: a}}", "there is no service base in base.yaml"))) {
            assertThatThrownBy(() -> Projects.of("compose.yaml", api, "base.yaml", fault.get(0)))
                    .hasMessageContaining(fault.get(1));
        }
    }
}
