package dev.holdfast.policies.report;

import dev.holdfast.policies.input.Skipped;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.waiver.Judged;
import dev.holdfast.policies.waiver.Waiver;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A report for people: findings by file and object, then what to do about each rule, then the counts. */
final class TextReport {
    private final CheckReport report;
    private final Colours colours;

    TextReport(CheckReport report, boolean coloured) {
        this.report = report;
        this.colours = new Colours(coloured);
    }

    void write(Writer to) throws IOException {
        String file = "";
        String subject = "";
        for (Judged each : report.findings()) {
            Finding finding = each.finding();
            if (isFolded(each)) {
                continue;
            }
            if (!finding.subject().origin().name().equals(file)) {
                to.write((file.isEmpty() ? "" : "\n")
                        + colours.bold(finding.subject().origin().name()) + "\n");
                file = finding.subject().origin().name();
                subject = "";
            }
            if (!finding.subject().words().equals(subject)) {
                subject = finding.subject().words();
                to.write("  " + subject + "\n");
            }
            to.write(line(each));
        }
        folded(to);
        advice(to);
        for (CheckReport.Fault fault : report.faults()) {
            to.write(colours.red(fault.file() + ":" + fault.line() + ":" + fault.column()) + ": " + fault.reason()
                    + "\n");
        }
        for (Skipped skipped : report.skipped()) {
            to.write(colours.faint("skipped " + skipped.path() + ": " + skipped.reason()) + "\n");
        }
        to.write((report.findings().isEmpty() ? "" : "\n") + counts() + "\n");
    }

    private String line(Judged each) {
        Finding finding = each.finding();
        String place = finding.place().line() == 0
                ? ""
                : finding.place().line() + ":" + finding.place().column();
        String word = finding.severity().word();
        String head = "    " + padded(place, 8) + " " + colours.of(finding.severity(), word)
                + " ".repeat(Math.max(1, 8 - word.length()))
                + padded(finding.rule().id(), 6) + finding.message();
        String field = finding.field().isEmpty() ? "" : "\n" + " ".repeat(27) + colours.faint(finding.field());
        return head + field + "\n";
    }

    /** What nobody has to act on is told in a line a kind, with its number; the other forms of the report have it one by one. */
    private static boolean isFolded(Judged each) {
        return each.isWaived() || each.finding().severity() == Severity.NOTE;
    }

    private void folded(Writer to) throws IOException {
        Map<String, Integer> waived = new TreeMap<>();
        Map<String, Integer> notes = new TreeMap<>();
        for (Judged each : report.findings()) {
            Waiver waiver = each.waiver();
            RuleInfo rule = each.finding().rule();
            if (waiver != null) {
                String line =
                        padded(rule.id(), 6) + waiver.object() + ", until " + waiver.until() + ": " + waiver.reason();
                waived.merge(line, 1, Integer::sum);
            } else if (isFolded(each)) {
                notes.merge(padded(rule.id(), 6) + rule.title(), 1, Integer::sum);
            }
        }
        folded("Waived", waived, to);
        folded("Notes", notes, to);
    }

    private void folded(String heading, Map<String, Integer> lines, Writer to) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        to.write("\n" + colours.bold(heading) + " (each of them: --format json)\n");
        for (Map.Entry<String, Integer> line : lines.entrySet()) {
            to.write(colours.faint("  " + line.getValue() + " × " + line.getKey()) + "\n");
        }
    }

    private void advice(Writer to) throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>();
        report.findings().stream()
                .filter(each -> !isFolded(each))
                .map(each -> each.finding().rule())
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .filter(rule -> ids.add(rule.id()))
                .forEach(rule -> lines.add("  " + padded(rule.id(), 6) + rule.remediation() + "\n"));
        if (!lines.isEmpty()) {
            to.write("\n" + colours.bold("What to do") + " (why: holdfast check --explain RULE)\n");
            for (String line : lines) {
                to.write(line);
            }
        }
    }

    private String counts() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long count = report.count(severity);
            if (count > 0 || severity == Severity.ERROR) {
                String word = count + " " + severity.word() + (count == 1 ? "" : "s");
                parts.add(count == 0 ? word : colours.of(severity, word));
            }
        }
        if (report.waived() > 0) {
            parts.add(report.waived() + " waived");
        }
        if (!report.faults().isEmpty()) {
            long files = report.faults().stream()
                    .map(CheckReport.Fault::file)
                    .distinct()
                    .count();
            parts.add(colours.red(files + (files == 1 ? " file" : " files") + " not understood"));
        }
        String looked = report.looked().stream()
                .map(each -> each.kind() + " " + each.files())
                .collect(Collectors.joining(", "));
        return String.join(", ", parts) + " · " + report.rules().size() + " rules · "
                + (looked.isEmpty() ? "nothing to look at" : "files: " + looked);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
