package dev.holdfast.cli;

import dev.holdfast.policies.report.CheckReport;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.waiver.Judged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a build says of the policies.
 *
 * @param report the verdict
 * @param file the topology's file as it was named
 */
record PoliciesLine(CheckReport report, String file) {
    private static final Comparator<Judged> WORST = Comparator.comparing(
                    (Judged each) -> each.finding().severity())
            .thenComparing(each -> each.finding().rule().id());

    /** How many rules there are. */
    int rules() {
        return report.rules().size();
    }

    /** What they found. */
    String counts() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long count = report.count(severity);
            if (count > 0 || severity == Severity.ERROR) {
                parts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
            }
        }
        if (report.waived() > 0) {
            parts.add(report.waived() + " waived");
        }
        if (!report.faults().isEmpty()) {
            parts.add(report.faults().size() + " not understood");
        }
        return String.join(" · ", parts);
    }

    /** How to see more of it: all findings, and why the worst of those that count is one; empty where there is no more. */
    String more() {
        String why = report.findings().stream()
                .filter(each -> !each.isWaived() && each.finding().severity().compareTo(Severity.WARNING) <= 0)
                .min(WORST)
                .map(each -> "--explain " + each.finding().rule().id())
                .orElse("");
        boolean isFile = !file.equals(InputFile.STANDARD_INPUT);
        boolean found = !report.findings().isEmpty() || !report.faults().isEmpty();
        List<String> words = Stream.of(isFile && found ? file : "", why)
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? "" : "(holdfast check " + String.join("; ", words) + ")";
    }
}
