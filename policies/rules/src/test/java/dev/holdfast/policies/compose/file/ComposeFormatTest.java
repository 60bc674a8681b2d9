package dev.holdfast.policies.compose.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.tree.Place;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compose files are told from others, and what Compose refuses is refused with its place. */
class ComposeFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compose.prod.yaml | services: {a: {ports: ['80']}} | true",
                "compose.yaml | include: [a.yaml] | true",
                "compose.yaml | services: [] | true",
                "compose.yaml | other: 1 | false",
                "shop.yml | services: {a: {image: b}, c: {ports: ['80']}} | true",
                "shop.yml | services: {a: {build: .}} | true",
                "services.yaml | services: {App: {class: x}} | false",
                "ci.yaml | services: [docker] | false",
                "topology.yaml | {apiVersion: holdfast/v1alpha1, services: {a: {image: b}}} | false",
            })
    void takesWhatLooksLikeIt(String name, String text, boolean expected) {
        SourceFile file = Projects.file(name, text);
        assertThat(new ComposeFormat().takes(file, Projects.root(file))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "services: [a] | services has to be a mapping | 1 | 11",
                "services: {a: b} | services.a has to be a mapping | 1 | 12",
                "services: {a: {image: [b]}} | services.a.image has to be a text | 1 | 23",
                "services: {a: {environment: b}} | services.a.environment has to be a mapping or a list | 1 | 29",
                "services: {a: {ports: {b: c}}} | services.a.ports has to be a list | 1 | 23",
                "services: {a: {volumes: b}} | services.a.volumes has to be a list | 1 | 25",
                "services: {a: {depends_on: b}} | services.a.depends_on has to be a mapping or a list | 1 | 28",
                "services: {a: {healthcheck: b}} | services.a.healthcheck has to be a mapping | 1 | 29",
                "services: {a: {healthcheck: {test: {}}}} | services.a.healthcheck.test has to be a text or a list | 1 | 36",
                "services: {a: {deploy: {resources: b}}} | services.a.deploy.resources has to be a mapping | 1 | 36",
                "services: {a: {image: 'b:${1}'}} | services.a.image: between ${ and } stands no variable | 1 | 23",
                "services: {a: {extends: b}} | there is no service b in compose.yaml | 1 | 25",
                "include: [gone.yaml] | there is no file gone.yaml | 1 | 11",
                "include: ['https://example.org/a.yaml'] | what lies elsewhere is not fetched | 1 | 11",
                "include: ['$X/a.yaml'] | no file sets the variable in ${X}/a.yaml | 1 | 11",
            })
    void refusesWhatComposeRefuses(String text, String reason, int line, int column) {
        Consumer<Throwable> isThere = fault -> {
            assertThat(fault).isInstanceOf(BadDocument.class).hasMessageContaining(reason);
            assertThat(((BadDocument) fault).place()).isEqualTo(new Place(line, column));
        };
        assertThatThrownBy(() -> Projects.of("compose.yaml", text)).satisfies(isThere);
    }

    @Test
    void anOverrideBelongsToTheFileBesideIt() {
        String service = "services: {api: {image: b}}";
        assertThat(Projects.read("compose.override.yaml", service, "compose.yaml", service))
                .isEmpty();
        assertThat(Projects.read("compose.override.yaml", service)).hasSize(1);
    }
}
