package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class CheckCommandTest {
    private static final String POD =
            """
            apiVersion: v1
            kind: Pod
            metadata:
              name: api
              namespace: shop
            spec:
              containers:
                - name: api
                  image: ghcr.io/example/api:1.0.0
                  securityContext:
                    privileged: true # for now
            """;

    @TempDir
    Path folder = Path.of("");

    private Path settings = Path.of("");

    /** Only the rule that these tests are about. */
    @BeforeEach
    void onlyOneRule() throws IOException {
        StringBuilder off = new StringBuilder("rules:\n");
        JsonNode rules = new ObjectMapper()
                .readTree(CommandRun.of("policies", "list", "--format", "json").out());
        for (JsonNode rule : rules) {
            String id = rule.get("id").asText();
            if (!id.equals("K12b") && !id.startsWith("W")) {
                off.append("  ").append(id).append(": off\n");
            }
        }
        settings = write("settings.yaml", off.toString());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file;
    }

    private CommandRun check(Object... words) {
        String[] all = new String[words.length + 3];
        all[0] = "check";
        all[1] = "--settings";
        all[2] = settings.toString();
        for (int i = 0; i < words.length; i++) {
            all[i + 3] = words[i].toString();
        }
        return CommandRun.of(all);
    }

    @Test
    void aFindingNamesFileLineObjectFieldAndRemedy() throws IOException {
        Path file = write("k8s/pod.yaml", POD);

        CommandRun run = check(file);

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(file.toString(), "Pod shop/api", "11:21", "error", "K12b", "container api is privileged")
                .contains("spec.containers[0].securityContext.privileged", "Leave securityContext.privileged out")
                .contains("1 error");
    }

    @Test
    void theSameInJson() throws IOException {
        JsonNode report = new ObjectMapper()
                .readTree(check(write("pod.yaml", POD), "--format", "json").out());

        JsonNode finding = report.get("findings").get(0);
        assertThat(finding.get("rule").asText()).isEqualTo("K12b");
        assertThat(finding.get("line").asInt()).isEqualTo(11);
        assertThat(finding.get("object").asText()).isEqualTo("Pod shop/api");
        assertThat(report.at("/summary/errors").asInt()).isEqualTo(1);
    }

    @Test
    void theSameInSarif() throws IOException {
        JsonNode run = new ObjectMapper()
                .readTree(check(write("pod.yaml", POD), "--format", "sarif").out())
                .at("/runs/0");

        JsonNode result = run.at("/results/0");
        assertThat(result.get("ruleId").asText()).isEqualTo("K12b");
        assertThat(result.get("level").asText()).isEqualTo("error");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(11);
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .startsWith("file:///")
                .endsWith("pod.yaml");
        int index = result.get("ruleIndex").asInt();
        assertThat(run.at("/tool/driver/rules/" + index + "/id").asText()).isEqualTo("K12b");
    }

    @Test
    void theSameInJunit() throws Exception {
        String xml = check(write("pod.yaml", POD), "--format", "junit").out();
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));

        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("testcase")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("classname")
                        .getNodeValue())
                .isEqualTo("Pod shop/api");
    }

    @Test
    void aWaiverAtTheObjectHoldsUntilItsDayAndIsPrinted() throws IOException {
        String waived = POD.replace(
                "  name: api\n  namespace",
                "  name: api\n  annotations: {holdfast.dev/waive-K12b: 'until 2999-12-31: the driver needs it'}\n  namespace");
        CommandRun run = check(write("pod.yaml", waived));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("waived", "K12b", "until 2999-12-31: the driver needs it", "0 errors, 1 waived");

        CommandRun expired = check(write("pod.yaml", waived.replace("2999", "2020")));
        assertThat(expired.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(expired.out()).contains("W01", "expired on 2020-12-31", "2 errors");

        CommandRun unclear = check(write("pod.yaml", waived.replace("until 2999-12-31: ", "")));
        assertThat(unclear.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(unclear.out()).contains("W02", "is not of the form");
    }

    @Test
    void aWaiverInTheSettingsThatCoversNothingIsAWarning() throws IOException {
        Files.writeString(
                settings,
                Files.readString(settings)
                        + """
                        waivers:
                          - {rule: K12b, object: "Pod shop/*", reason: the driver needs it, until: 2999-12-31}
                          - {rule: K12b, object: "Pod old/*", reason: gone since, until: 2999-12-31}
                        """);
        CommandRun run = check(write("pod.yaml", POD));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 waived", "W03", "covers nothing", "waiver of K12b for Pod old/*");
    }

    @Test
    void whatIsWrongWithSettingsIsToldAtOnceWithPlaces() throws IOException {
        Path wrong = write(
                "wrong.yaml",
                """
                rules:
                  K12x: off
                  K12b: sever
                wavers: []
                profile: prodution
                waivers:
                  - {rule: K12b, object: x, until: tomorrow}
                """);
        CommandRun run = CommandRun.of("check", "--settings", wrong.toString(), folder.toString());

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains(wrong + ":2:3: there is no rule K12x")
                .contains(wrong + ":3:9: the severity of K12b is error, warning, note or off")
                .contains(wrong + ":4:1: unknown key wavers; did you mean waivers?")
                .contains(wrong + ":5:10: there is no profile prodution; did you mean production?")
                .contains("reason is missing", "until is the last day");
    }

    @Test
    void profilesOfATeamSetSeverities() throws IOException {
        Path own = write("own.yaml", "profile: lab\nprofiles: {lab: {extends: development, rules: {K12b: warning}}}\n");
        Path pod = write("pod.yaml", POD);

        assertThat(CommandRun.of("check", "--settings", own.toString(), pod.toString())
                        .out())
                .containsPattern("warning +K12b");
        assertThat(CommandRun.of("check", "--settings", own.toString(), "--profile", "production", pod.toString())
                        .out())
                .containsPattern("error +K12b");
    }

    @Test
    void failOnSaysWhatFails() throws IOException {
        Path pod = write("pod.yaml", POD);
        Files.writeString(settings, Files.readString(settings) + "  K12b: warning\n");

        assertThat(check(pod).code()).isZero();
        assertThat(check(pod, "--fail-on", "warning").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(check(pod, "--fail-on", "never").code()).isZero();
        assertThat(check(pod, "--fail-on", "much").err()).contains("--fail-on is error, warning, note or never");
    }

    @Test
    void whatCannotBeUnderstoodIsToldAndTheRestIsChecked() throws IOException {
        write("all/broken.yaml", "a: [1\n");
        write("all/bomb.yaml", bomb());
        write("all/binary.yaml", "a: \0\n");
        write("all/deep.yaml", "[".repeat(20_000));
        write("all/pod.yaml", POD);

        CommandRun run = check(folder.resolve("all"));

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out())
                .contains(
                        "broken.yaml:2:1: no YAML",
                        "binary.yaml:1:1: binary",
                        "more than 2000000 values",
                        "nested more than")
                .contains("K12b", "4 files not understood")
                .doesNotContain("Exception");
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(10)));
        }
        return text.toString();
    }

    @Test
    void templatesOfChartsAndUnknownYamlAreListedAsSkipped() throws IOException {
        write("all/chart/Chart.yaml", "apiVersion: v2\nname: chart\n");
        write("all/chart/templates/pod.yaml", "{{ include \"x\" . }}\n");
        write("all/loose.yaml", "{{- range .x }}\na: b\n{{- end }}\n");
        write("all/values.yaml", "replicas: 3\n");

        CommandRun run = check(folder.resolve("all"));

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("chart/templates: templates of a Helm chart")
                .contains("loose.yaml: a template")
                .contains("values.yaml: YAML of no kind that is known");
    }

    @Test
    void aSafeFixIsWrittenAndShown() throws IOException {
        Files.writeString(settings, Files.readString(settings).replace("  K12a: off\n", ""));
        Path file = write("pod.yaml", POD.replace("privileged: true", "runAsNonRoot: true"));

        CommandRun run = check(file, "--fix");

        assertThat(run.out()).contains("+        allowPrivilegeEscalation: false", "--- a/", "+++ b/");
        assertThat(Files.readString(file)).contains("runAsNonRoot: true # for now", "allowPrivilegeEscalation: false");
        assertThat(run.out()).doesNotContain("K12a");
        assertThat(check(file, "--fix").out()).doesNotContain("+++");
    }

    @Test
    void aRuleIsExplained() {
        CommandRun run = CommandRun.of("check", "--explain", "K12b");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("K12b: No container is privileged").contains("what to do", "CKV_K8S_16");
        assertThat(CommandRun.of("check", "--explain", "K12z").err()).contains("there is no rule K12z; did you mean");
    }

    @Test
    void pathsThatAreNotThereAreNamed() {
        assertThat(CommandRun.of("check").err()).contains("name the files or folders");
        assertThat(CommandRun.of("check", folder + "/none").err()).contains("no such file or folder");
        assertThat(CommandRun.of("check", folder + "/none").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void aTopologyIsJudgedWithAllThatItComesTo() throws IOException {
        Path file = write(
                "topology.yaml", Files.readString(Path.of(CommandRun.METANODE)).replace("members: 5", "membrs: 5"));

        assertThat(CommandRun.of("check", CommandRun.METANODE).out()).contains("topology 1");
        assertThat(CommandRun.of("check", file.toString()).code()).isNotEqualTo(ExitCode.INTERNAL);
    }

    /** Fails once a waiver of an example has expired: that is what its day is for. */
    @ParameterizedTest
    @ValueSource(strings = {"metanode", "ara-ai", "routemq", "kv-store"})
    void theExamplesAreCleanOrWaivedWithReasons(String name) {
        CommandRun run = CommandRun.of("check", CommandRun.example(name));

        assertThat(run.out()).contains("0 errors");
        assertThat(run.code()).isZero();
    }

    @Test
    void whatATopologyWaivesIsWaivedInItAlone() throws IOException {
        String metanode = Files.readString(Path.of(CommandRun.METANODE));
        Path waived = write("both/waived.yaml", metanode);
        Path plain = write("both/plain.yaml", metanode.replaceAll("(?m)^    - \\{rule: M05b.*\n", ""));

        CommandRun run = CommandRun.of("check", waived.toString(), plain.toString());

        assertThat(run.out()).contains("plain.yaml").containsPattern("error +M05b");
        assertThat(run.out()).contains("1 × M05b");
    }

    @Test
    void policiesOfOnesOwnRunAsWell() {
        CommandRun tests = CommandRun.of("policies", "test", "../examples/policies/acme");
        assertThat(tests.code()).isZero();
        assertThat(tests.out()).contains("tests pass").doesNotContain("FAILED");

        CommandRun bad = CommandRun.of("policies", "test", folder.toString());
        assertThat(bad.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bad.err()).contains("there is no policy in it");
    }

    @Test
    void whatIsPipedInIsCheckedAsAFile() {
        String service =
                "apiVersion: v1\nkind: Service\nmetadata: {name: api, namespace: shop}\nspec: {type: NodePort}\n";
        CommandRun run = CommandRun.withInput(service, "check", "-");
        assertThat(run.out()).contains("stdin\n").contains("4:14").contains("K40c");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);

        assertThat(CommandRun.withInput(service, "check", "-", "--fix").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(CommandRun.withInput("\0", "check", "-").err()).contains("stdin: binary");
    }
}
