package dev.holdfast.policies.agreement;

import dev.holdfast.policies.agreement.SharedCheck.Explanation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A check of another program beside our rules.
 *
 * @param check the check
 * @param agreed the number of places at which both say the same
 * @param explained the places at which they differ, by the reason
 * @param unexplained differences that the table does not explain
 * @param stale explanations, or places of them, at which they do not differ
 */
record Comparison(
        SharedCheck check,
        int agreed,
        Map<Explanation, List<Verdict>> explained,
        List<Verdict> unexplained,
        List<String> stale) {
    static Comparison of(SharedCheck check, List<Verdict> verdicts) {
        int agreed = 0;
        Map<Explanation, List<Verdict>> explained = new LinkedHashMap<>();
        check.explanations().forEach(each -> explained.put(each, new ArrayList<>()));
        List<Verdict> unexplained = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            if (verdict.isOpen()) {
                continue;
            }
            if (verdict.agrees()) {
                agreed++;
                continue;
            }
            List<Explanation> reasons = check.explaining(verdict);
            if (reasons.isEmpty()) {
                unexplained.add(verdict);
            } else {
                explained
                        .computeIfAbsent(reasons.get(0), none -> new ArrayList<>())
                        .add(verdict);
            }
        }
        return new Comparison(check, agreed, explained, unexplained, stale(explained));
    }

    private static List<String> stale(Map<Explanation, List<Verdict>> explained) {
        List<String> stale = new ArrayList<>();
        explained.forEach((explanation, verdicts) -> {
            if (verdicts.isEmpty()) {
                stale.add(explanation.why());
            }
            for (String at : explanation.at()) {
                if (verdicts.stream().noneMatch(verdict -> verdict.at().equals(at))) {
                    stale.add(at);
                }
            }
        });
        return stale;
    }

    /** The number of places at which both differ. */
    int differing() {
        return explained.values().stream().mapToInt(List::size).sum() + unexplained.size();
    }
}
