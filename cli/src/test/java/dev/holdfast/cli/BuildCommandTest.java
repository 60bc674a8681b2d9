package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildCommandTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void everyTargetIsWrittenAndKubernetesForEachEnvironmentAndRegion() {
        CommandRun run = build(CommandRun.METANODE);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(files().keySet())
                .contains(
                        "compose/compose.yaml",
                        "haproxy/haproxy.cfg",
                        "nginx/nginx.conf",
                        "prometheus/kubernetes/us-west-2/rules/validator.yaml",
                        "prometheus/compose/us-east-1/tests/validator.yaml",
                        "prometheus/runbooks/quorum-lost.md",
                        "alertmanager/kubernetes/alertmanager.yaml",
                        "grafana/kubernetes/us-east-1/dashboards/overview.json",
                        "openslo/blockchain.yaml",
                        "fidelity.json",
                        "kubernetes/production/us-east-1/kustomization.yaml",
                        "kubernetes/production/us-west-2/kustomization.yaml",
                        "kubernetes/dev/local/kustomization.yaml");
    }

    @Test
    void theSummarySaysWhatThereIsAndWhatIsNot() {
        CommandRun run = build(CommandRun.METANODE);

        assertThat(run.out())
                .startsWith("metanode · 4 services, 1 load balancer, 1 database, 4 regions · production, dev\n")
                .contains("  compose", "  haproxy     1 file\n", "  nginx       1 file\n", "  kubernetes")
                .contains("2 environments")
                .contains("not expressed: ", "zone-spread")
                .containsPattern("out written in \\d+\\.\\d s: \\d+ added\n$")
                .containsPattern("\n  policies    \\d+ rules   0 errors · .*\\d+ waived\\s+\\(holdfast check ")
                .doesNotContain("plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"metanode", "ara-ai", "routemq", "kv-store"})
    void theVerdictIsThatOfACheckOfTheTopology(String name) {
        assertThat(verdict(build(CommandRun.example(name)).out()))
                .isEqualTo(
                        verdict(CommandRun.of("check", CommandRun.example(name)).out()));
    }

    @Test
    void findingsAreCountedAndKeepNobodyFromTheFiles() throws IOException {
        String text = Files.readString(Path.of(CommandRun.METANODE));
        Path file = Files.writeString(
                folder.resolve("topology.yaml"),
                text.replaceAll("(?m)^    - \\{rule: (M05b|K29d).*\n", "")
                        .replace(
                                "until: 2027-06-30, reason: \"a limit on pro",
                                "until: 2020-06-30, reason: \"a limit on pro"));

        CommandRun run = build(file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("policies +\\d+ rules +[1-9]\\d* errors · \\d+ warnings · ")
                .contains("(holdfast check " + file + "; --explain K29d)");
        assertThat(verdict(run.out()))
                .isEqualTo(verdict(CommandRun.of("check", file.toString()).out()));
        assertThat(files()).containsKey("compose/compose.yaml");
    }

    @Test
    void ofOneEnvironmentAloneOnlyThatIsJudgedAndWaiversMayBeMeantForTheOthers() {
        CommandRun run = build(CommandRun.METANODE, "--env", "dev");

        assertThat(run.out()).containsPattern("policies +\\d+ rules +0 errors · \\d+ notes · \\d+ waived\\s+\\(");
    }

    @Test
    void settingsOfRulesThatThereAreNotAreCounted() throws IOException {
        Path file = topology("policies: #", "policies:\n  rules: {K99z: {severity: off}}\n  #");

        CommandRun run = build(file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(" · 1 not understood\n    (holdfast check " + file);
    }

    @Test
    void aTopologyFromStandardInputIsJudgedTooAndNoFileIsNamed() throws IOException {
        String text = Files.readString(Path.of(CommandRun.METANODE));
        String output = folder.resolve("out").toString();

        CommandRun run = CommandRun.withInput(text, "build", "-", "-o", output);

        assertThat(run.out()).containsPattern("policies +\\d+ rules +0 errors · .* waived\n");
    }

    @Test
    void renderAsksNoPolicies() {
        CommandRun run = CommandRun.of(
                "render",
                CommandRun.METANODE,
                "--target",
                "haproxy",
                "-o",
                folder.resolve("out").toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("policies");
    }

    /** The counts, as a build says them. */
    private static String verdict(String output) {
        Matcher counts = Pattern.compile("(\\d+ errors?(?:(?:, | · )\\d+ (?:warnings?|notes?|waived))*)")
                .matcher(output);
        assertThat(counts.find()).isTrue();
        return counts.group(1).replace(", ", " · ");
    }

    @Test
    void aSecondRunTouchesNothing() {
        build(CommandRun.METANODE);
        SortedMap<String, String> before = files();

        CommandRun again = build(CommandRun.METANODE);

        assertThat(again.out()).contains("is up to date, nothing was written");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFaultLeavesAllFilesAsTheyWere() throws IOException {
        build(CommandRun.METANODE);
        SortedMap<String, String> before = files();
        Path broken = topology("maxUnavailable: 25%", "maxUnavailable: 250%");

        CommandRun run = build(broken.toString());

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(broken + ":").contains("maintenance.maxUnavailable");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aPatchThatMatchesNothingIsAFaultWithItsPlace() throws IOException {
        Path file = topology("name: metanode-rpc\n", "name: metanode-rcp\n");

        CommandRun run = build(file.toString());

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains(file + ":")
                .contains("patches.kubernetes[0]")
                .contains("metanode-rcp");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void oneEnvironmentIsRenderedAlone() {
        CommandRun run = build(CommandRun.METANODE, "--env", "dev");

        assertThat(run.code()).isZero();
        assertThat(files().keySet()).noneMatch(path -> path.startsWith("kubernetes/production/"));
        assertThat(files()).containsKey("kubernetes/dev/local/kustomization.yaml");
        assertThat(run.out()).contains(" · dev\n");
        assertThat(build(CommandRun.METANODE, "--env", "prod").err()).contains("it has production, dev");
    }

    @Test
    void swarmAndTraefikAreRenderedWhereTheyAreWanted() throws IOException {
        Path file = topology("nginx: \"1.22\"", "nginx: \"1.22\"\n  swarm: \"28.2\"\n  traefik: \"3.6\"");

        assertThat(build(file.toString()).code()).isZero();
        assertThat(files())
                .containsKeys(
                        "swarm/stack.yaml", "swarm/prepare.example", "traefik/traefik.yaml", "traefik/rules.yaml");
    }

    @Test
    void filesThatWereEditedAreKeptUnlessSaidOtherwise() throws IOException {
        build(CommandRun.METANODE);
        Path edited = folder.resolve("out/nginx/nginx.conf");
        Files.writeString(edited, "mine");

        CommandRun refused = build(CommandRun.METANODE);

        assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(refused.err()).contains("nginx/nginx.conf");
        assertThat(edited).hasContent("mine");
        assertThat(build(CommandRun.METANODE, "--overwrite").code()).isZero();
        assertThat(edited).content().isNotEqualTo("mine");
    }

    private CommandRun build(String file, String... more) {
        String[] words = Stream.concat(
                        Stream.of("build", file, "-o", folder.resolve("out").toString()), Stream.of(more))
                .toArray(String[]::new);
        return CommandRun.of(words);
    }

    private Path topology(String part, String other) throws IOException {
        String text = Files.readString(Path.of(CommandRun.METANODE));
        assertThat(text).contains(part);
        return Files.writeString(folder.resolve("topology.yaml"), text.replace(part, other));
    }

    /** Path to content and time. */
    private SortedMap<String, String> files() {
        Path out = folder.resolve("out");
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        out.relativize(path).toString(),
                        Files.getLastModifiedTime(path) + "\n" + Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
