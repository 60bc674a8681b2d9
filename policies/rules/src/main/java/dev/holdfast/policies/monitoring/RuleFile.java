package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of rules of Prometheus, wherever it stands.
 *
 * @param document where it stands
 * @param rules its rules, in their order
 */
public record RuleFile(MonitoringDocument document, List<PrometheusRule> rules) {
    /**
     * Reads {@code groups:}.
     *
     * @throws BadDocument where a group or a rule is none
     */
    static RuleFile of(MonitoringDocument document, Node root) {
        List<PrometheusRule> rules = new ArrayList<>();
        List<Node> groups = root.get("groups").items();
        for (int i = 0; i < groups.size(); i++) {
            Node group = groups.get(i);
            String path = "groups[" + i + "]";
            if (!group.isMap() || group.get("name").text() == null) {
                throw new BadDocument(document.placeOf(group), path + " has to be a mapping with name: and rules:");
            }
            List<Node> items = group.get("rules").items();
            for (int k = 0; k < items.size(); k++) {
                rules.add(rule(document, items.get(k), path + ".rules[" + k + "]"));
            }
        }
        return new RuleFile(document, List.copyOf(rules));
    }

    private static PrometheusRule rule(MonitoringDocument document, Node rule, String path) {
        boolean alert = rule.get("alert").text() != null;
        if (alert == (rule.get("record").text() != null) || rule.get("expr").text() == null) {
            throw new BadDocument(document.placeOf(rule), path + " needs expr, and one of alert and record");
        }
        return PrometheusRule.of(document, rule, path);
    }

    /** The alerts among them. */
    public List<PrometheusRule> alerts() {
        return rules.stream().filter(PrometheusRule::isAlert).toList();
    }
}
