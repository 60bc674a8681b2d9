package dev.holdfast.policies.cel.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.cel.PackFault;
import dev.holdfast.policies.cel.expression.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a policy is said with its place, and with what would be right. */
class PolicyFaultsTest {
    private static final String POLICY =
            """
            id: ACME-001
            title: Public services need an owner
            severity: error
            for: [kubernetes/Service]
            when: object.spec.type == "LoadBalancer"
            require: has(object.metadata.labels) && "owner" in object.metadata.labels
            message: "'Service ' + object.metadata.name + ' has no owner'"
            remediation: Add the label `owner`.
            """;

    private static PolicyReader.Result read(String text) {
        return new PolicyReader(new Language()).read("acme.yaml", Path.of("acme.yaml"), text);
    }

    private static List<String> faults(String text) {
        return read(text).faults().stream().map(PackFault::words).toList();
    }

    @Test
    void theSketchIsAPolicy() {
        PolicyReader.Result result = read(POLICY);
        assertThat(result.faults()).isEmpty();
        assertThat(result.policies()).singleElement().satisfies(policy -> {
            assertThat(policy.info().id()).isEqualTo("ACME-001");
            assertThat(policy.info().remediation()).isEqualTo("Add the label `owner`.");
            assertThat(policy.targets()).singleElement().satisfies(target -> assertThat(target.words())
                    .isEqualTo("kubernetes/Service"));
        });
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("id: ACME-001\n", "", "acme.yaml:1:1: a policy needs id"),
                Arguments.of(
                        "ACME-001",
                        "ACME/001",
                        "acme.yaml:1:5: id consists of letters, digits, '.', '_' and '-', at most 50"),
                Arguments.of("ACME-001", "17", "acme.yaml:1:5: id has to be text; put 17 in quotes"),
                Arguments.of("title: Public services need an owner\n", "", "acme.yaml:1:1: a policy needs title"),
                Arguments.of(
                        "severity: error",
                        "severity: eror",
                        "acme.yaml:3:11: severity cannot be eror; did you mean error?"),
                Arguments.of(
                        "severity: error",
                        "severty: error",
                        "acme.yaml:3:1: a policy has no key severty; did you mean severity?"),
                Arguments.of("severity: error", "severity: [error]", "acme.yaml:3:11: severity has to be text"),
                Arguments.of(
                        "for: [kubernetes/Service]\n",
                        "",
                        "acme.yaml:1:1: a policy needs for, with what it looks at: [kubernetes/Service]"),
                Arguments.of(
                        "[kubernetes/Service]",
                        "[]",
                        "acme.yaml:4:6: for is empty, so the policy would look at nothing"),
                Arguments.of(
                        "kubernetes/Service",
                        "kubernets/Service",
                        "acme.yaml:4:7: nothing is called kubernets/Service that policies look at; did you mean kubernetes/…?"),
                Arguments.of(
                        "kubernetes/Service",
                        "kubernetes/service",
                        "acme.yaml:4:7: a kind of Kubernetes begins with a capital letter:"),
                Arguments.of("require: has", "# has", "acme.yaml:1:1: a policy needs require"),
                Arguments.of(
                        "when: object.spec",
                        "when: objct.spec",
                        "acme.yaml:5:7: when: nothing is known as objct; did you mean object?"),
                Arguments.of("when: object.spec.type ==", "when: object.spec.type =", "acme.yaml:5:24: when: "),
                Arguments.of(
                        "when: object.spec.type == \"LoadBalancer\"",
                        "when: '\"it''s\" == objct.kind'",
                        "acme.yaml:5:19: when: nothing is known as objct"),
                Arguments.of(
                        "when: object.spec.type == \"LoadBalancer\"",
                        "when: \"'\\u00e4\\\"' == objct.kind\"",
                        "acme.yaml:5:22: when: nothing is known as objct"),
                Arguments.of(
                        "when: object.spec.type == \"LoadBalancer\"",
                        "when: |\n  object.kind == 'x' &&\n    objct.kind == 'y'",
                        "acme.yaml:7:5: when: nothing is known as objct"),
                Arguments.of(
                        "when: object.spec.type == \"LoadBalancer\"",
                        "when: >-\n  object.kind == 'x' &&\n  objct.kind == 'y'",
                        "acme.yaml:5:7: when: nothing is known as objct"),
                Arguments.of(
                        "when: object.spec.type ==",
                        "when: params.most == 1 && '' ==",
                        "acme.yaml:5:7: when: the policy has no parameters"),
                Arguments.of(
                        "when: object.spec.type ==",
                        "when: 1 + 1 #",
                        "acme.yaml:5:7: when: this gives a value of type int, not true or false"),
                Arguments.of("when: object.spec.type ==", "when: object.kind.matchs('x') #", "acme.yaml:5:25: when: "),
                Arguments.of(
                        "when: object.spec.type == \"LoadBalancer\"",
                        "when: {a: b}",
                        "acme.yaml:5:7: when is an expression in CEL, as text"),
                Arguments.of(
                        "message: \"'Service '",
                        "message: \"Service has no owner\" #",
                        "a message is an expression: a text in it stands in quotes"),
                Arguments.of(
                        "remediation:",
                        "field: 'a b'\nremediation:",
                        "acme.yaml:8:8: field consists of keys joined by dots: spec.ports[0].name"),
                Arguments.of(
                        "remediation:",
                        "parameters: {most: {least: 1}}\nremediation:",
                        "acme.yaml:8:14: a parameter needs default"),
                Arguments.of(
                        "remediation:",
                        "parameters: {most: {default: 9, least: 1, most: 5}}\nremediation:",
                        "acme.yaml:8:30: default is 9, not between least and most"),
                Arguments.of(
                        "remediation:",
                        "parameters: {most: {default: '9'}}\nremediation:",
                        "acme.yaml:8:30: default has to be a whole number without quotes"),
                Arguments.of(
                        "remediation:",
                        "parameters: {while: {default: 9}}\nremediation:",
                        "acme.yaml:8:14: a parameter is named by"),
                Arguments.of(
                        "remediation:",
                        "scope: {namespace: shop}\nremediation:",
                        "acme.yaml:8:9: a scope has no key namespace; did you mean namespaces?"),
                Arguments.of(
                        "remediation:",
                        "tests: [{pas: a.yaml}]\nremediation:",
                        "acme.yaml:8:10: a test has no key pas; did you mean pass?"),
                Arguments.of(
                        "remediation:",
                        "tests: [{}]\nremediation:",
                        "acme.yaml:8:9: a test is either pass: FILE or fail: FILE"),
                Arguments.of(
                        "remediation:",
                        "tests: [{pass: gone.yaml}]\nremediation:",
                        "acme.yaml:8:16: there is no file gone.yaml beside the policy"),
                Arguments.of(
                        "remediation:", "id: ACME-002\nremediation:", "acme.yaml:8:1: the key id is written twice"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isSaidWhereItIs(String right, String instead, String fault) {
        assertThat(POLICY).contains(right);
        List<String> faults = faults(POLICY.replace(right, instead));
        assertThat(faults).anySatisfy(each -> assertThat(each).contains(fault)).allSatisfy(each -> assertThat(each)
                .doesNotContain("Exception", "\n"));
        assertThat(faults.size()).as("%s", faults).isLessThanOrEqualTo(2);
    }

    @Test
    void allFaultsComeAtOnceInTheOrderOfTheFile() {
        String text = POLICY.replace("severity: error", "severity: fatal")
                        .replace("when: object", "when: objct")
                        .replace("'Service ' +", "1 +")
                + "owner: me\n";
        assertThat(read(text).faults())
                .extracting(fault -> fault.place().line())
                .containsExactly(3, 5, 7, 9);
    }

    @Test
    void aFileThatIsNoPolicyIsPassedOver() {
        PolicyReader.Result result =
                read("apiVersion: v1\nkind: Service\nmetadata: {name: api}\n---\n- a\n---\njust text\n");
        assertThat(result.policies()).isEmpty();
        assertThat(result.faults()).isEmpty();
    }

    @Test
    void aBombOfAliasesIsRefused() {
        StringBuilder bomb = new StringBuilder("id: BOMB\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            bomb.append(
                    "a" + i + ": &a" + i + " [" + String.join(", ", java.util.Collections.nCopies(10, alias)) + "]\n");
        }
        assertThat(faults(bomb.toString())).singleElement().satisfies(fault -> assertThat(fault)
                .contains("there are more than 2000000 values"));
    }

    @Test
    void brokenYamlAndDeepYamlAreRefused() {
        assertThat(faults("id: [\n")).singleElement().satisfies(fault -> assertThat(fault)
                .contains("no YAML"));
        assertThat(faults("id: " + "[".repeat(5_000))).singleElement().satisfies(fault -> assertThat(fault)
                .contains("nested"));
    }
}
