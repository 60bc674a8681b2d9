package dev.holdfast.policies.engine;

import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.waiver.Judged;
import dev.holdfast.policies.waiver.Waiver;
import dev.holdfast.policies.waiver.Waivers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the rules over batches, and judges what they find. */
public final class Checker {
    /** Findings as they are read: by file, line and rule. */
    static final Comparator<Judged> ORDER = Comparator.comparing(
                    (Judged each) -> each.finding().subject().origin().name())
            .thenComparingInt(each -> each.finding().place().line())
            .thenComparingInt(each -> each.finding().place().column())
            .thenComparing(each -> each.finding().rule().id())
            .thenComparing(each -> each.finding().message());

    private final List<Rule> rules;
    private final Set<String> ids;
    private final LocalDate today;
    private final Set<Waiver> forMore;

    /** A checker by these terms. */
    public Checker(Terms terms) {
        this.rules = terms.rules();
        this.ids = rules.stream().map(rule -> rule.info().id()).collect(Collectors.toUnmodifiableSet());
        this.today = terms.today();
        this.forMore = terms.part() ? Set.copyOf(terms.waivers()) : Set.of();
    }

    private static boolean isJudged(Batch batch, Subject subject) {
        return batch.around().isEmpty()
                || !batch.around().contains(subject.origin().name());
    }

    /** Judges batches; the findings stand in the order of files, lines and rules. */
    public List<Judged> judge(List<Batch> batches) {
        List<Judged> all = new ArrayList<>();
        Waivers waivers = new Waivers(ids, today, forMore);
        for (Batch batch : batches) {
            List<Finding> findings = new Check(rules, batch.settings())
                    .run(batch.inputs()).stream()
                            .filter(finding -> isJudged(batch, finding.subject()))
                            .toList();
            List<Subject> subjects = batch.inputs().subjects().stream()
                    .filter(subject -> isJudged(batch, subject))
                    .toList();
            all.addAll(waivers.judge(findings, subjects, batch.waivers()));
        }
        all.addAll(waivers.remaining());
        all.sort(ORDER);
        return List.copyOf(all);
    }
}
