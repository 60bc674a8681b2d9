package dev.holdfast.policies.compose.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.policies.tree.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An override is put over its base as Compose merges, attribute by attribute. */
class MergingTest {
    private static ComposeService merged(String base, String over) {
        return Projects.service(
                Projects.of(
                        "compose.yaml",
                        "services:\n  api:\n" + base.indent(4),
                        "compose.override.yaml",
                        "services:\n  api:\n" + over.indent(4)),
                "api");
    }

    private static List<String> texts(Node list) {
        return list.items().stream().map(item -> item.textOr("")).toList();
    }

    @Test
    void singleValuesAreReplaced() {
        ComposeService api = merged("image: a:1\nrestart: always", "image: b:2");
        assertThat(api.at("image").text()).isEqualTo("b:2");
        assertThat(api.at("restart").text()).isEqualTo("always");
    }

    @Test
    void commandsAreReplacedAsAWhole() {
        ComposeService api = merged(
                "command: [a, b]\nentrypoint: [x]\nhealthcheck: {test: [CMD, a], interval: 5s}",
                "command: [c]\nentrypoint: [y]\nhealthcheck: {test: [CMD, b]}");
        assertThat(texts(api.at("command"))).containsExactly("c");
        assertThat(texts(api.at("entrypoint"))).containsExactly("y");
        assertThat(api.health().words()).containsExactly("b");
        assertThat(api.at("healthcheck", "interval").text()).isEqualTo("5s");
    }

    @Test
    void environmentIsMergedByNameInBothForms() {
        ComposeService api = merged("environment: [A=1, B=2]", "environment: {B: 3, C: 4}");
        assertThat(api.environment().entries())
                .extracting(each -> each.key() + "=" + each.value().text())
                .containsExactly("A=1", "B=3", "C=4");
    }

    @Test
    void labelsAndBuildArgumentsAreMergedByName() {
        ComposeService api = merged(
                "labels: {a: 1}\ndeploy: {labels: [a=1]}\nbuild: ./here",
                "labels: [a=2, b=3]\ndeploy: {labels: {b: 3}}\nbuild: {args: {X: y}}");
        assertThat(api.labels().get("a").text()).isEqualTo("2");
        assertThat(api.deployLabels().entries()).hasSize(2);
        assertThat(api.at("build", "context").text()).isEqualTo("./here");
        assertThat(api.at("build", "args", "X").text()).isEqualTo("y");
    }

    @Test
    void portsAreAddedEachOnce() {
        ComposeService api = merged("ports: ['80:80', '81:81']", "ports: ['81:81', '82:82']");
        assertThat(api.ports()).extracting(Port::published).containsExactly("80", "81", "82");
    }

    @Test
    void volumesAreMergedByTheirTarget() {
        ComposeService api = merged("volumes: ['one:/data', 'two:/etc/x']", "volumes: ['three:/data:ro']");
        assertThat(api.mounts()).extracting(Mount::source).containsExactly("three", "two");
    }

    @Test
    void secretsConfigsAndListsAreMergedByName() {
        ComposeService api = merged(
                "secrets: [a]\nconfigs: [{source: x, target: /x}]\ncap_drop: [ALL]\ndns: 1.1.1.1\nenv_file: a.env",
                "secrets: [a, b]\nconfigs: [{source: y, target: /x}]\ncap_drop: [ALL]\ndns: [1.1.1.1, 8.8.8.8]\nenv_file: [{path: b.env}]");
        assertThat(api.secrets()).extracting(Grant::source).containsExactly("a", "b");
        assertThat(api.configs()).extracting(Grant::source).containsExactly("y");
        assertThat(texts(api.at("cap_drop"))).containsExactly("ALL");
        assertThat(texts(api.at("dns"))).containsExactly("1.1.1.1", "8.8.8.8");
        assertThat(api.at("env_file").items()).hasSize(2);
    }

    @Test
    void dependenciesAndNetworksAreMergedInBothForms() {
        ComposeService api = merged(
                "depends_on: [db]\nnetworks: [a]",
                "depends_on: {cache: {condition: service_healthy}}\nnetworks: {b: {aliases: [x]}}");
        assertThat(api.dependencies())
                .extracting(each -> each.service() + " " + each.condition())
                .containsExactly("db service_started", "cache service_healthy");
        assertThat(api.at("networks").entries()).hasSize(2);
    }

    @Test
    void optionsOfAnotherLogDriverAreNotMixed() {
        String base = "logging: {driver: json-file, options: {max-size: 1m}}";
        assertThat(merged(base, "logging: {options: {max-file: '3'}}")
                        .at("logging", "options")
                        .entries())
                .hasSize(2);
        assertThat(merged(base, "logging: {driver: syslog}")
                        .at("logging", "options")
                        .isAbsent())
                .isTrue();
    }

    @Test
    void resetRemovesAndOverrideReplaces() {
        ComposeService api = merged(
                "image: a\nports: ['80:80']\nenvironment: {A: 1, B: 2}\nvolumes: ['one:/a']",
                "ports: !reset []\nenvironment: {A: !reset null}\nvolumes: !override ['two:/b']");
        assertThat(api.ports()).isEmpty();
        assertThat(api.environment().entries()).hasSize(1);
        assertThat(api.mounts()).extracting(Mount::target).containsExactly("/b");
    }

    @Test
    void valuesKeepTheFileAndPlaceThatTheyComeFrom() {
        ComposeService api = merged("image: a", "restart: always\nenvironment:\n  A: 1");
        assertThat(api.origin().name()).isEqualTo("compose.yaml");
        assertThat(api.near(api.at("image")).origin().name()).isEqualTo("compose.yaml");
        assertThat(api.near(api.at("restart")).origin().name()).isEqualTo("compose.override.yaml");
        assertThat(api.at("environment", "A").line()).isEqualTo(5);
        assertThat(api.near(api.at("environment", "A")).words()).isEqualTo("service api");
    }

    @Test
    void whatCannotBeMergedIsRefusedWithBothPlaces() {
        assertThatThrownBy(() ->
                        merged("deploy: {resources: {limits: {memory: 1g}}}", "deploy: {resources: {limits: []}}"))
                .hasMessage("compose.override.yaml:3:34: deploy.resources.limits is a mapping in the other file, "
                        + "so it has to be one here");
    }
}
