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
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A report for people: findings by file and object, then what to do about each rule, then the counts. */
final class TextReport {
    /** From so many files with findings on, it is told which have most. */
    private static final int MANY_FILES = 20;

    /** As many as one reads of a list. */
    private static final int TOP = 5;

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
        most(to);
        advice(to);
        if (!report.faults().isEmpty()) {
            to.write("\n" + colours.bold("Not understood") + " (what stands there is not judged)\n");
        }
        for (CheckReport.Fault fault : report.faults()) {
            to.write("  " + colours.red(fault.file() + ":" + fault.line() + ":" + fault.column()) + ": "
                    + fault.reason() + "\n");
        }
        if (!report.skipped().isEmpty() && !report.findings().isEmpty()) {
            to.write("\n");
        }
        skipped(to);
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

    /** What to do about each rule, what counts most and is found most often in front: who begins at the top gets furthest. */
    private void advice(Writer to) throws IOException {
        Map<String, List<Finding>> rules = new TreeMap<>();
        report.findings().stream()
                .filter(each -> !isFolded(each))
                .map(Judged::finding)
                .forEach(finding -> rules.computeIfAbsent(finding.rule().id(), none -> new ArrayList<>())
                        .add(finding));
        if (rules.isEmpty()) {
            return;
        }
        List<List<Finding>> order = new ArrayList<>(rules.values());
        order.sort(Comparator.<List<Finding>, Severity>comparing(TextReport::worst)
                .thenComparing(List::size, Comparator.reverseOrder()));
        int width = String.valueOf(order.stream().mapToInt(List::size).max().orElse(0))
                .length();
        to.write("\n" + colours.bold("What to do") + " (why: holdfast check --explain RULE)\n");
        for (List<Finding> found : order) {
            RuleInfo rule = found.get(0).rule();
            String count = String.valueOf(found.size());
            to.write("  " + " ".repeat(width - count.length()) + count + " × "
                    + colours.of(worst(found), padded(rule.id(), 6)) + rule.remediation() + "\n");
        }
    }

    private static Severity worst(List<Finding> found) {
        return Collections.min(found.stream().map(Finding::severity).toList());
    }

    /** In a large tree, where most of it is. */
    private void most(Writer to) throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        report.findings().stream()
                .filter(each -> !isFolded(each))
                .forEach(each -> files.merge(each.finding().subject().origin().name(), 1, Integer::sum));
        if (files.size() <= MANY_FILES) {
            return;
        }
        to.write("\n" + colours.bold("Most of it") + " (of " + files.size() + " files with findings)\n");
        List<Map.Entry<String, Integer>> order = new ArrayList<>(files.entrySet());
        order.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        int width = String.valueOf(order.get(0).getValue()).length();
        for (Map.Entry<String, Integer> file : order.subList(0, TOP)) {
            String count = String.valueOf(file.getValue());
            to.write("  " + " ".repeat(width - count.length()) + count + " × " + file.getKey() + "\n");
        }
    }

    /** What is left out, in a line a reason where there is much of it. */
    private void skipped(Writer to) throws IOException {
        Map<String, List<Skipped>> reasons = new LinkedHashMap<>();
        report.skipped().forEach(each -> reasons.computeIfAbsent(each.reason(), none -> new ArrayList<>())
                .add(each));
        for (Map.Entry<String, List<Skipped>> reason : reasons.entrySet()) {
            List<Skipped> all = reason.getValue();
            if (all.size() > TOP) {
                String line = "skipped " + all.size() + " files and folders, such as "
                        + all.get(0).path() + ": " + reason.getKey() + " (each of them: --format json)";
                to.write(colours.faint(line) + "\n");
            } else {
                for (Skipped each : all) {
                    to.write(colours.faint("skipped " + each.path() + ": " + each.reason()) + "\n");
                }
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
                + (looked.isEmpty() ? "nothing to look at" : "files: " + looked)
                + (report.settings().isEmpty() ? "" : " · settings: " + String.join(", ", report.settings()));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
