package dev.holdfast.policies.compose.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short and the long form of an attribute say the same. */
class ComposeServiceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 | '' | '' | 80 | tcp",
                "'8080:80' | '' | 8080 | 80 | tcp",
                "'127.0.0.1:8080:80/udp' | 127.0.0.1 | 8080 | 80 | udp",
                "'127.0.0.1::80' | 127.0.0.1 | '' | 80 | tcp",
                "\"[::1]:8080:80\" | ::1 | 8080 | 80 | tcp",
                "'3000-3005:3000-3005' | '' | 3000-3005 | 3000-3005 | tcp",
                "{target: 80, published: '8080', host_ip: 127.0.0.1, protocol: udp} | 127.0.0.1 | 8080 | 80 | udp",
                "{target: 80} | '' | '' | 80 | tcp",
            })
    void ports(String written, String address, String published, String target, String protocol) {
        Port port = Projects.api("ports:\n  - " + written).ports().get(0);
        assertThat(port.address()).isEqualTo(address);
        assertThat(port.published()).isEqualTo(published);
        assertThat(port.target()).isEqualTo(target);
        assertThat(port.protocol()).isEqualTo(protocol);
    }

    @Test
    void portOfTheMachineAlone() {
        assertThat(Projects.api("ports: ['127.0.0.1:80:80', '80:80']").ports())
                .extracting(Port::isLocal)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/scratch | volume | '' | /scratch | false",
                "data:/data | volume | data | /data | false",
                "./here:/there:ro,z | bind | ./here | /there | true",
                "~/x:/y:rw | bind | ~/x | /y | false",
                "C:\\here:/there | bind | C:\\here | /there | false",
                "{type: bind, source: /a, target: /b, read_only: true} | bind | /a | /b | true",
                "{type: tmpfs, target: /tmp} | tmpfs | '' | /tmp | false",
                "${DATA:?}:/data | volume | ${DATA} | /data | false",
            })
    void volumes(String written, String type, String source, String target, boolean readOnly) {
        Mount mount = Projects.api("volumes:\n  - " + written).mounts().get(0);
        assertThat(mount.type()).isEqualTo(type);
        assertThat(Unset.shown(mount.source())).isEqualTo(source);
        assertThat(mount.target()).isEqualTo(target);
        assertThat(mount.readOnly()).isEqualTo(readOnly);
    }

    @Test
    void environmentAsAListHasThePlacesOfItsItems() {
        ComposeService api = Projects.api("environment:\n  - A=1=2\n  - FROM_OUTSIDE\n  - B=$X");
        assertThat(api.environment().get("A").text()).isEqualTo("1=2");
        assertThat(api.environment().get("A").place()).isEqualTo(new Place(5, 9));
        assertThat(api.environment().get("FROM_OUTSIDE").isAbsent()).isTrue();
        assertThat(api.isInterpolated(api.environment().get("B"))).isTrue();
        assertThat(api.isInterpolated(api.environment().get("A"))).isFalse();
    }

    @Test
    void dependenciesInBothForms() {
        assertThat(Projects.api("depends_on: [a]").dependencies())
                .extracting(Dependency::service, Dependency::condition, Dependency::isLong)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("a", "service_started", false));
        assertThat(Projects.api("depends_on: {a: {condition: service_healthy}}").dependencies())
                .extracting(Dependency::service, Dependency::condition, Dependency::isLong)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("a", "service_healthy", true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{test: curl localhost} | true | curl localhost",
                "{test: [CMD-SHELL, curl localhost]} | true | curl localhost",
                "{test: [CMD, curl, localhost]} | false | curl,localhost",
                "{test: [NONE]} | false | ''",
                "{test: NONE} | true | ''",
                "{test: curl, disable: true} | false | ''",
                "{interval: 5s} | false | ''",
            })
    void healthChecks(String written, boolean shell, String words) {
        HealthTest test = Projects.api("healthcheck: " + written).health();
        assertThat(test.shell()).isEqualTo(shell);
        assertThat(String.join(",", test.words())).isEqualTo(words);
        assertThat(test.asks()).isEqualTo(!words.isEmpty());
    }

    @Test
    void secretsAndConfigsInBothForms() {
        ComposeService api = Projects.api("secrets: [a, {source: b, target: c}]\nconfigs: [d]");
        assertThat(api.secrets()).extracting(Grant::source).containsExactly("a", "b");
        assertThat(api.secrets()).extracting(Grant::target).containsExactly("", "c");
        assertThat(api.configs()).extracting(Grant::source).containsExactly("d");
    }

    @Test
    void numbersFromVariablesAreNumbersAndTextsAreTexts() {
        ComposeService api =
                Projects.api("read_only: ${RO:-true}\ndeploy: {replicas: '${N:-3}'}\nenvironment: {A: '${N:-3}'}");
        assertThat(api.at("read_only").isTrue()).isTrue();
        assertThat(api.at("deploy", "replicas").whole()).isEqualTo(3);
        assertThat(api.environment().get("A").isPlain()).isFalse();
    }

    @Test
    void anchorsAndMergeKeysAreFollowed() {
        ComposeProject project = Projects.of(
                "compose.yaml",
                "x-base: &base\n  restart: ${POLICY:-always}\nservices:\n  api:\n    <<: *base\n    image: a\n");
        assertThat(Projects.service(project, "api").at("restart").text()).isEqualTo("always");
    }

    @Test
    void waiversStandInCommentsAboveOrBehindTheKey() {
        ComposeProject project = Projects.of(
                "compose.yaml",
                """
                # holdfast:waive C01a until 2027-01-31: the old tool
                services:
                  # why
                  # holdfast:waive C05a until 2027-01-31: batch
                  api: # holdfast:waive C05c until 2027-02-01: fine
                    # holdfast:waive C09b until 2027-01-31: too low
                    image: a
                """);
        ComposeService api = project.services().get(0);
        assertThat(api.waivers())
                .containsExactly(
                        new WrittenWaiver("C05a", "until 2027-01-31: batch", new Place(4, 3)),
                        new WrittenWaiver("C05c", "until 2027-02-01: fine", new Place(5, 8)));
        assertThat(project.waivers()).extracting(WrittenWaiver::rule).containsExactly("C01a");
        assertThat(api.near(api.at("image")).waivers()).hasSize(2);
    }

    @Test
    void whatOthersWaitForToEndIsATask() {
        ComposeProject project = Projects.of(
                "compose.yaml",
                "services:\n  api: {image: a, depends_on: {job: {condition: service_completed_successfully}}}\n  job: {image: a}\n  once: {image: a, restart: 'no'}");
        assertThat(project.services()).extracting(ComposeService::isTask).containsExactly(false, true, true);
    }

    @Test
    void aStackHasNoDotEnv() {
        ComposeProject stack =
                Projects.of("stack.yaml", "x-a: $1\nservices: {api: {image: 'a:$TAG'}}", ".env", "TAG=1");
        assertThat(Unset.shown(stack.services().get(0).at("image").textOr(""))).isEqualTo("a:${TAG}");
    }
}
