package dev.holdfast.policies.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaiversTest {
    private static final RuleInfo RULE = RuleInfo.of(Family.KUBERNETES, "T01", "Tests are read")
            .because("-")
            .from("-")
            .fix("-");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final Waivers waivers = new Waivers(Set.of("T01"), TODAY);

    private static KubernetesObject pod(String annotation) {
        String text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: api\n  annotations:\n    " + annotation + "\n";
        return new KubernetesObject(
                Origin.file("pod.yaml"), YamlDocuments.read(text).roots().get(0));
    }

    private static Finding finding(KubernetesObject at) {
        return new Finding(RULE, Severity.ERROR, at, at.place(), "", "it is wrong", null);
    }

    private static Waiver declared(String object, LocalDate until) {
        return new Waiver(
                "T01", object, "it has to be", until, "settings.yaml", new Place(object.startsWith("Pod") ? 2 : 3, 5));
    }

    @Test
    void aWaiverAtTheObjectHoldsOnItsLastDay() {
        KubernetesObject pod = pod("holdfast.dev/waive-T01: 'until 2026-06-30: it has to be'");

        List<Judged> judged = waivers.judge(List.of(finding(pod)), List.of(pod), List.of());

        assertThat(judged).singleElement().satisfies(one -> {
            assertThat(one.isWaived()).isTrue();
            assertThat(one.waiver()).isNotNull().extracting("reason").isEqualTo("it has to be");
        });
    }

    @Test
    void theDayAfterItIsAnErrorBesideTheFinding() {
        KubernetesObject pod = pod("holdfast.dev/waive-T01: 'until 2026-06-29: it has to be'");

        assertThat(waivers.judge(List.of(finding(pod)), List.of(pod), List.of()))
                .extracting(one -> one.finding().rule().id() + " " + one.isWaived())
                .containsExactly("T01 false", "W01 false");
    }

    @Test
    void oneThatStillHoldsCountsBesideOneThatHasExpired() {
        KubernetesObject pod = pod("holdfast.dev/waive-T01: 'until 2026-06-29: it has to be'");
        Waiver other = declared("Pod*", LocalDate.of(2026, 12, 31));

        assertThat(waivers.judge(List.of(finding(pod)), List.of(pod), List.of(other)))
                .extracting(one -> one.finding().rule().id() + " " + one.isWaived())
                .containsExactly("T01 true", "W03 false");
    }

    @Test
    void withoutReasonOrDayOrRuleItIsAnError() {
        for (String text :
                List.of("until 2026-12-31:", "because I say so", "until 2026-13-01: x", "until tomorrow: x")) {
            KubernetesObject pod = pod("holdfast.dev/waive-T01: '" + text + "'");
            assertThat(new Waivers(Set.of("T01"), TODAY).judge(List.of(finding(pod)), List.of(pod), List.of()))
                    .as(text)
                    .extracting(one -> one.finding().rule().id() + " " + one.isWaived())
                    .containsExactly("T01 false", "W02 false");
        }
        KubernetesObject unknown = pod("holdfast.dev/waive-T99: 'until 2026-12-31: x'");
        assertThat(waivers.judge(List.of(), List.of(unknown), List.of()))
                .extracting(one -> one.finding().rule().id())
                .containsExactly("W02");
    }

    @Test
    void oneThatCoversNothingIsToldOnceAllIsJudged() {
        KubernetesObject pod = pod("a: b");
        Waiver used = declared("Pod *", LocalDate.of(2026, 12, 31));
        Waiver unused = declared("Job *", LocalDate.of(2026, 12, 31));

        waivers.judge(List.of(), List.of(), List.of(used, unused));
        waivers.judge(List.of(finding(pod)), List.of(pod), List.of(used, unused));

        assertThat(waivers.remaining()).singleElement().satisfies(one -> {
            assertThat(one.finding().rule().id()).isEqualTo("W03");
            assertThat(one.finding().subject().words()).isEqualTo("waiver of T01 for Job *");
            assertThat(one.finding().place()).isEqualTo(new Place(3, 5));
        });
    }

    @Test
    void whatIsMeantForMoreThanIsLookedAtMayCoverNothing() {
        Waiver elsewhere = declared("Pod elsewhere/*", TODAY.minusDays(1));
        Waivers part = new Waivers(Set.of("T01"), TODAY, Set.of(elsewhere));
        KubernetesObject pod = pod("a: b");

        part.judge(List.of(finding(pod)), List.of(pod), List.of(elsewhere, declared("Job gone/*", TODAY)));

        assertThat(part.remaining())
                .singleElement()
                .satisfies(each -> assertThat(each.finding().subject().words()).contains("Job gone/*"));
    }
}
