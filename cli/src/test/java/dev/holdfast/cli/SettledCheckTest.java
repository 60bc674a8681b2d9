package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file of settings counts for which file. */
class SettledCheckTest {
    private static final String WAIVER =
            "waivers:\n  - {rule: K12b, object: \"*\", reason: the driver needs it, until: 2999-12-31}\n";
    private static final String WARNING = "rules: {K12b: warning}\n";

    @TempDir
    Path folder = Path.of("");

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path pod(String name) throws IOException {
        return write(
                name,
                """
                apiVersion: v1
                kind: Pod
                metadata: {name: api, namespace: shop}
                spec:
                  containers:
                    - name: api
                      image: ghcr.io/example/api:1.0.0
                      securityContext: {privileged: true}
                """);
    }

    private static CommandRun check(Object... words) {
        String[] all = new String[words.length + 1];
        all[0] = "check";
        for (int i = 0; i < words.length; i++) {
            all[i + 1] = words[i].toString();
        }
        return CommandRun.of(all);
    }

    @Test
    void theNearestAboveAFileCountsAndIsNamed() throws IOException {
        Path outer = write("holdfast-policies.yaml", "rules: {K12b: off}\n");
        Path inner = write("deploy/holdfast-policies.yaml", WARNING);
        Path below = pod("deploy/shop/pod.yaml");
        Path beside = pod("other/pod.yaml");

        assertThat(check(below).out())
                .containsPattern("warning +K12b")
                .contains("settings: " + inner)
                .doesNotContain(outer.toString());
        assertThat(check(beside).out()).doesNotContain("K12b").contains("settings: " + outer);
        assertThat(check(pod("deploy/pod.yaml"), "--format", "json").out()).contains(inner.toString());
    }

    @Test
    void aRepositoryDoesNotTakeTheSettingsOfWhatIsAroundIt() throws IOException {
        write("holdfast-policies.yaml", "rules: {K12b: off}\n");
        Files.createDirectories(folder.resolve("repository/.git"));
        Path pod = pod("repository/deploy/pod.yaml");

        assertThat(check(pod).out()).containsPattern("error +K12b").doesNotContain("settings: ");

        Path own = write("repository/holdfast-policies.yaml", WARNING);
        assertThat(check(pod).out()).containsPattern("warning +K12b").contains("settings: " + own);
    }

    @Test
    void eachFileIsJudgedByItsOwnWhateverPathLeadsToIt() throws IOException {
        Path one = write("one/holdfast-policies.yaml", "rules: {K12b: off}\n");
        Path two = write("two/holdfast-policies.yaml", WARNING);
        Path quiet = pod("one/pod.yaml");
        Path warned = pod("two/pod.yaml");
        Path none = pod("none/pod.yaml");

        for (CommandRun run : new CommandRun[] {check(folder), check(warned, none, quiet)}) {
            assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
            assertThat(run.out())
                    .containsPattern(warned + "\\n  Pod shop/api\\n(    .*\\n)*.*warning +K12b")
                    .containsPattern(none + "\\n  Pod shop/api\\n(    .*\\n)*.*error +K12b")
                    .doesNotContainPattern(quiet + "\\n  Pod shop/api\\n(    .*\\n)*.* K12b")
                    .contains("files: Kubernetes 3 · ", one.toString(), two.toString());
        }
    }

    @Test
    void settingsThatAreNamedCountForAll() throws IOException {
        write("one/holdfast-policies.yaml", "rules: {K12b: off}\n");
        Path pod = pod("one/pod.yaml");
        Path named = write("mine.yaml", WARNING);

        assertThat(check("--settings", named, pod).out())
                .containsPattern("warning +K12b")
                .contains("settings: " + named);
        assertThat(check("--settings", folder + "/none.yaml", pod).err()).contains("none.yaml: there is no such file");
    }

    @Test
    void aWaiverThatCoversNothingIsToldWhereAllIsLookedAtThatItMayBeFor() throws IOException {
        Path settings = write(
                "holdfast-policies.yaml",
                WAIVER + "  - {rule: K05, object: \"Pod old/*\", reason: gone since, until: 2020-01-01}\n");
        Path pod = pod("deploy/pod.yaml");

        assertThat(check(pod).out()).contains("1 × K12b").doesNotContain("W03", "W01");
        assertThat(check(folder.resolve("deploy")).out()).doesNotContain("W03", "W01");
        assertThat(check(folder).out()).contains("1 × K12b", "W03", "waiver of K05 for Pod old/*");
        assertThat(check("--settings", settings, pod).out()).contains("W03");
    }

    @Test
    void theFileItselfIsNotSkippedButRead() throws IOException {
        Path settings = write("holdfast-policies.yaml", WARNING);
        pod("pod.yaml");
        assertThat(check(folder).out()).doesNotContain("skipped");

        Files.writeString(settings, "rules: {K12x: off}\n");
        assertThat(check(folder).err()).contains(settings + ":1:9: there is no rule K12x");
    }

    @Test
    void aProfileThatIsAskedForHasToBeInAllOfThem() throws IOException {
        Path one = write("one/holdfast-policies.yaml", "profiles: {lab: {rules: {K12b: off}}}\n");
        Path two = write("two/holdfast-policies.yaml", WARNING);
        Path pod = pod("one/pod.yaml");
        pod("two/pod.yaml");

        assertThat(check("--profile", "lab", pod).out()).doesNotContain("K12b").contains(one.toString());
        assertThat(check("--profile", "lab", folder).err()).contains(two + ": there is no profile lab");
    }

    @Test
    void ownPoliciesThatTheyNameRunAndAreExplained() throws IOException {
        Path pack = Path.of("../examples/policies/acme").toAbsolutePath().normalize();
        write("holdfast-policies.yaml", "packs: [" + pack + "]\n");
        Path pod = pod("deploy/pod.yaml");
        String rule = new ObjectMapper()
                .readTree(check(pod, "--format", "sarif").out()).findValues("id").stream()
                        .map(id -> id.asText())
                        .filter(id -> id.startsWith("ACME"))
                        .findFirst()
                        .orElseThrow();

        assertThat(check("--explain", rule, pod).out()).startsWith(rule);
    }

    @Test
    void aBuildIsJudgedByTheSettingsOfItsTopology() throws IOException {
        Path topology = write("topology.yaml", Files.readString(Path.of(CommandRun.example("kv-store"))));
        String out = folder.resolve("out").toString();
        String plain = CommandRun.of("build", topology.toString(), "-o", out).out();
        Files.copy(Path.of("../examples/holdfast-policies.yaml"), folder.resolve("holdfast-policies.yaml"));

        assertThat(plain).containsPattern("policies +\\d+ rules +[1-9]\\d* errors|policies +.* warnings");
        assertThat(CommandRun.of("build", topology.toString(), "-o", out).out())
                .containsPattern("policies +\\d+ rules +0 errors · \\d+ notes · ");
    }
}
