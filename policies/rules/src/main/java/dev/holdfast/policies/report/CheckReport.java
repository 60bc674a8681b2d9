package dev.holdfast.policies.report;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.Skipped;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.waiver.Judged;
import java.util.List;

/**
 * All that a check has to say.
 *
 * @param findings what was found, waived or not, in the order of files and lines
 * @param faults files that could not be understood
 * @param skipped what was not looked at
 * @param looked what was looked at: {@code 12 Kubernetes objects}
 * @param rules the rules that ran, those of waivers included
 * @param settings the files of settings that were judged by, as they are named
 */
public record CheckReport(
        List<Judged> findings,
        List<Fault> faults,
        List<Skipped> skipped,
        List<Looked> looked,
        List<RuleInfo> rules,
        List<String> settings) {
    /** One that was judged by no file of settings. */
    public CheckReport(
            List<Judged> findings,
            List<Fault> faults,
            List<Skipped> skipped,
            List<Looked> looked,
            List<RuleInfo> rules) {
        this(findings, faults, skipped, looked, rules, List.of());
    }

    /**
     * A file that could not be understood.
     *
     * @param file its path
     * @param line from 1
     * @param column from 1
     * @param reason what is wrong with it
     */
    public record Fault(String file, int line, int column, String reason) {
        /** One that a reader has found. */
        public static Fault of(String file, BadDocument fault) {
            return new Fault(file, fault.place().line(), fault.place().column(), fault.reason());
        }
    }

    /**
     * How much of a kind was looked at.
     *
     * @param kind as people call it: {@code Kubernetes}
     * @param files the number of files
     */
    public record Looked(String kind, int files) {}

    /** The same, and which files of settings were judged by. */
    public CheckReport by(List<String> files) {
        return new CheckReport(findings, faults, skipped, looked, rules, files);
    }

    /** The number of findings of a severity that are not waived. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(each -> !each.isWaived() && each.finding().severity() == severity)
                .count();
    }

    /** The number of findings that are waived. */
    public long waived() {
        return findings.stream().filter(Judged::isWaived).count();
    }
}
