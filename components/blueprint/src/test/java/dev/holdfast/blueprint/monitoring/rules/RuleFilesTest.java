package dev.holdfast.blueprint.monitoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.generate.GeneratedTopologies;
import dev.holdfast.blueprint.monitoring.Platform;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.monitoring.runbook.Runbook;
import dev.holdfast.blueprint.monitoring.runbook.RunbookLowering;
import dev.holdfast.blueprint.resolve.Resolving;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleFilesTest {
    private static final String OBJECTIVES =
            """
                replicas: 3
                ports: [{name: http, port: 80, protocol: http}]
                metrics: {port: http, requests: hits_total, status: status, durations: hits_seconds}
                objectives: {availability: 99.9%, latency: {p95: 300ms, p99: 1s}, window: 28d}
            """;

    private static List<RuleFile> rules(String lines, Platform platform) {
        return RuleFiles.of(site(lines, platform));
    }

    private static Site site(String lines, Platform platform) {
        Blueprint blueprint = Resolving.blueprint(Resolving.WEB + lines);
        return new Site(blueprint, "local", platform);
    }

    private static List<AlertRule> alerts(List<RuleFile> files) {
        return files.stream()
                .flatMap(file -> file.groups().stream())
                .flatMap(group -> group.alerts().stream())
                .toList();
    }

    private static List<String> expressions(List<RuleFile> files, String alert) {
        return alerts(files).stream()
                .filter(rule -> rule.alert().equals(alert))
                .map(rule -> rule.expr().strip())
                .toList();
    }

    @Test
    void everyObjectiveHasFifteenRecordsAndTwoAlerts() {
        List<RuleGroup> groups = rules(OBJECTIVES, Platform.KUBERNETES).stream()
                .flatMap(file -> file.groups().stream())
                .filter(group -> group.name().startsWith("slo-"))
                .toList();

        assertThat(groups)
                .extracting(RuleGroup::name)
                .containsExactly("slo-shop-web-availability", "slo-shop-web-latency-p95", "slo-shop-web-latency-p99");
        assertThat(groups).allSatisfy(group -> {
            assertThat(group.recordings()).hasSize(15);
            assertThat(group.alerts()).hasSize(2);
        });
    }

    @Test
    void budgetsAreWatchedOverSeveralWindowsAtOnce() {
        String month = OBJECTIVES.replace("28d", "30d");

        String fast = expressions(rules(month, Platform.KUBERNETES), "ErrorBudgetBurnsFast")
                .get(0);
        String slow = expressions(rules(month, Platform.KUBERNETES), "ErrorBudgetBurnsSlowly")
                .get(0);

        assertThat(fast)
                .contains("ratio_rate5m{", "> (14.4 * 0.001)", "ratio_rate1h{")
                .contains("ratio_rate30m{", "> (6 * 0.001)", "ratio_rate6h{")
                .contains("without (sloth_window)");
        assertThat(slow)
                .contains("ratio_rate2h{", "> (3 * 0.001)", "ratio_rate1d{")
                .contains("ratio_rate6h{", "> (1 * 0.001)", "ratio_rate3d{");
        assertThat(expressions(rules(OBJECTIVES, Platform.KUBERNETES), "ErrorBudgetBurnsFast")
                        .get(0))
                .as("two hundredths of four weeks within an hour")
                .contains("> (13.44 * 0.001)");
    }

    @Test
    void aServiceWithoutCountersIsMeasuredByChecks() {
        List<Recording> recordings = rules(
                        """
                            ports: [{name: http, port: 80, protocol: http}]
                            objectives: {availability: 99%, latency: {p99: 300ms}}
                        """,
                        Platform.COMPOSE)
                .stream()
                .flatMap(file -> file.groups().stream())
                .flatMap(group -> group.recordings().stream())
                .toList();

        assertThat(recordings)
                .extracting(Recording::expr)
                .contains("1 - avg(avg_over_time(probe_success{job=\"checks\", service=\"web\"}[5m]))\n")
                .contains("avg(avg_over_time(holdfast:check_slow:bool{service=\"web\", slo=\"latency-p99\"}[5m]))\n");
    }

    @Test
    void aVoteIsLostBelowItsQuorumAndAtRiskAtIt() {
        String vote =
                """
                    replicas: 5
                    ports: [{name: rpc, port: 80, protocol: tcp}]
                    consensus: {faults: byzantine}
                """;

        assertThat(expressions(rules(vote, Platform.COMPOSE), "QuorumLost"))
                .containsExactly("sum(probe_success{job=\"checks\", service=\"web\"}) < 4");
        assertThat(expressions(rules(vote, Platform.KUBERNETES), "QuorumAtRisk"))
                .containsExactly(
                        "max(kube_statefulset_status_replicas_ready{namespace=\"shop\", statefulset=\"shop-web\"}) == 4");
    }

    @Test
    void replicasOfAllVersionsAreCountedTogetherWhereTheyRunSideBySide() {
        String canary =
                """
                    replicas: 3
                    ports: [{name: http, port: 80, protocol: http}]
                    update: {strategy: canary}
                """;
        String sets = "{namespace=\"shop\", replicaset=~\"shop-web-[a-z0-9]+\"}";

        assertThat(expressions(rules(canary, Platform.KUBERNETES), "ReplicasMissing"))
                .containsExactly("sum(kube_replicaset_status_ready_replicas" + sets
                        + ") < sum(kube_replicaset_spec_replicas" + sets + ")");
    }

    @Test
    void nothingIsSaidOfAPartThatNobodyMeasures() {
        Site site = new Site(Resolving.example("ara-ai", null), "us-east-1", Platform.COMPOSE);
        assertThat(RuleFiles.of(site))
                .extracting(RuleFile::name)
                .contains("api")
                .doesNotContain("batch")
                .containsExactlyElementsOf(
                        RuleFiles.tests(site).stream().map(TestFile::name).toList());
        assertThat(RuleFiles.of(site))
                .allSatisfy(file -> assertThat(file.groups()).allSatisfy(group -> assertThat(
                                group.alerts().size() + group.recordings().size())
                        .isPositive()));
        assertThat(RuleFiles.alerts(site)).doesNotContainKey("batch");
    }

    @Test
    void aVoteThatNeedsAllIsNeverAtRiskWithoutBeingLost() {
        String pair =
                """
                    replicas: 2
                    ports: [{name: rpc, port: 80, protocol: tcp}]
                    consensus: {faults: crash}
                """;

        assertThat(expressions(rules(pair, Platform.COMPOSE), "QuorumLost")).hasSize(1);
        assertThat(expressions(rules(pair, Platform.COMPOSE), "QuorumAtRisk")).isEmpty();
    }

    @Test
    void oneHostMeasuresNothingOfItsContainers() {
        String watched = "monitoring: {thresholds: {cpu: 85%}, critical: {memory: 95%}}\n";

        assertThat(expressions(rules(watched, Platform.COMPOSE), "HighCpu")).isEmpty();
        assertThat(expressions(rules(watched, Platform.KUBERNETES), "HighCpu"))
                .containsExactly("holdfast:cpu_use:ratio{service=\"web\"} > 0.85");
        assertThat(alerts(rules(watched, Platform.KUBERNETES)))
                .filteredOn(rule -> rule.alert().equals("HighMemory"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.lasting()).isEqualTo("5m");
                    assertThat(rule.labels()).containsEntry("severity", "critical");
                });
    }

    @Test
    void whoIsToldLaterIsExpectedTooWhereTheTestPassesBothLimits() {
        Site site =
                site("monitoring: {thresholds: {cpu: 80%}, critical: {cpu: 95%, lasting: 1m}}\n", Platform.KUBERNETES);
        List<RuleTest> tests = RuleFiles.tests(site).stream()
                .flatMap(file -> file.tests().stream())
                .filter(test -> test.alert().equals("HighCpu"))
                .toList();

        assertThat(tests).extracting(test -> test.expected().size()).containsExactly(1, 2);
        assertThat(tests).extracting(RuleTest::firing).containsExactly("17m", "17m");
    }

    @Test
    void generatedSystemsHaveATestAndARunbookForEachAlert() {
        GeneratedTopologies.first(60).forEach(topology -> {
            Blueprint blueprint = Resolving.blueprint(topology.text());
            List<String> runbooks =
                    RunbookLowering.lower(blueprint).stream().map(Runbook::file).toList();
            for (Site site : Site.of(blueprint)) {
                List<RuleFile> files = RuleFiles.of(site);
                List<TestFile> tests = RuleFiles.tests(site);
                assertThat(tests).as(topology.toString()).hasSameSizeAs(files);
                List<String> groups = new ArrayList<>();
                for (int i = 0; i < files.size(); i++) {
                    RuleFile file = files.get(i);
                    TestFile tested = tests.get(i);
                    assertThat(tested.name()).isEqualTo(file.name());
                    assertThat(tested.order())
                            .isEqualTo(
                                    file.groups().stream().map(RuleGroup::name).toList());
                    file.groups().forEach(group -> groups.add(group.name()));
                    long rules = file.groups().stream()
                            .mapToLong(group -> group.alerts().size())
                            .sum();
                    assertThat(tested.tests()).as(topology + " " + file.name()).hasSize((int) rules);
                }
                assertThat(groups).as(topology.toString()).doesNotHaveDuplicates();
                assertThat(alerts(files).stream()
                                .map(rule -> rule.alert() + rule.labels())
                                .collect(Collectors.toList()))
                        .as(topology.toString())
                        .doesNotHaveDuplicates();
                assertThat(alerts(files)).as(topology.toString()).allSatisfy(rule -> {
                    assertThat(rule.labels()).containsKey("severity");
                    String link = rule.annotations().getOrDefault("runbook_url", "");
                    assertThat(runbooks).contains(link.substring(link.lastIndexOf('/') + 1));
                });
            }
        });
    }
}
