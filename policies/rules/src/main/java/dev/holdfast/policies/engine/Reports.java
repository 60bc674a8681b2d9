package dev.holdfast.policies.engine;

import dev.holdfast.policies.input.Skipped;
import dev.holdfast.policies.report.CheckReport;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.waiver.Judged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Several checks, each by its own settings, as one. */
public final class Reports {
    private Reports() {}

    /** One report of all: findings in the order of files and lines, what was looked at added up, each rule once. */
    public static CheckReport together(Collection<CheckReport> parts) {
        if (parts.size() == 1) {
            return parts.iterator().next();
        }
        List<Judged> findings = new ArrayList<>();
        List<CheckReport.Fault> faults = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        Map<String, RuleInfo> rules = new LinkedHashMap<>();
        List<String> settings = new ArrayList<>();
        for (CheckReport part : parts) {
            findings.addAll(part.findings());
            faults.addAll(part.faults());
            skipped.addAll(part.skipped());
            part.looked().forEach(each -> kinds.merge(each.kind(), each.files(), Integer::sum));
            part.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
            settings.addAll(part.settings());
        }
        findings.sort(Checker.ORDER);
        List<CheckReport.Looked> looked = new ArrayList<>();
        kinds.forEach((kind, files) -> looked.add(new CheckReport.Looked(kind, files)));
        return new CheckReport(findings, faults, skipped, looked, List.copyOf(rules.values()), settings);
    }
}
