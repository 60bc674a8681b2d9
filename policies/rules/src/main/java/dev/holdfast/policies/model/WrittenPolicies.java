package dev.holdfast.policies.model;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.rule.Parameter;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.settings.RuleSetting;
import dev.holdfast.policies.waiver.Waiver;
import dev.holdfast.topology.PolicySetting;
import dev.holdfast.topology.PolicyWaiver;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a topology says of policies in its section {@code policies}. */
public final class WrittenPolicies {
    private static final TopologyPath POLICIES = TopologyPath.of("policies");

    private WrittenPolicies() {}

    /** What it sets for single rules, by their ids. */
    public static Map<String, RuleSetting> settings(ResolvedSystem system) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        system.blueprint().policies().rules().forEach((id, written) -> {
            Severity severity = written.severity() == null
                    ? null
                    : Severity.valueOf(written.severity().name());
            settings.put(id, new RuleSetting(severity, Objects.requireNonNullElse(written.parameters(), Map.of())));
        });
        return settings;
    }

    /** Its waivers. */
    public static List<Waiver> waivers(ResolvedSystem system) {
        List<Waiver> waivers = new ArrayList<>();
        List<PolicyWaiver> written = system.blueprint().policies().waivers();
        for (int i = 0; i < written.size(); i++) {
            PolicyWaiver waiver = written.get(i);
            waivers.add(new Waiver(
                    waiver.rule(),
                    waiver.object(),
                    waiver.reason(),
                    waiver.until().date(),
                    system.origin().name(),
                    system.place(POLICIES.key("waivers").index(i))));
        }
        return waivers;
    }

    /**
     * What it sets that is not there to be set: a misspelt id would leave a rule as it is, and nobody would know.
     *
     * @param rules all rules that there are, by id
     */
    public static List<BadDocument> faults(ResolvedSystem system, Map<String, RuleInfo> rules) {
        List<BadDocument> faults = new ArrayList<>();
        system.blueprint().policies().rules().forEach((id, setting) -> {
            TopologyPath path = POLICIES.key("rules").key(id);
            RuleInfo rule = rules.get(id);
            if (rule == null) {
                String hint = Nearest.hint(id, rules.keySet());
                faults.add(
                        fault(system, path, "there is no rule " + id + hint + "; 'holdfast policies list' names them"));
            } else {
                parameters(system, path.key("parameters"), rule, setting, faults);
            }
        });
        return faults;
    }

    private static void parameters(
            ResolvedSystem system, TopologyPath path, RuleInfo rule, PolicySetting setting, List<BadDocument> faults) {
        Map<String, Long> written = setting.parameters();
        if (written == null) {
            return;
        }
        List<String> names = rule.parameters().stream().map(Parameter::name).toList();
        written.forEach((name, value) -> {
            int known = names.indexOf(name);
            if (known < 0) {
                String there = names.isEmpty() ? "it has none" : "it has " + String.join(", ", names);
                faults.add(fault(system, path.key(name), rule.id() + " has no parameter " + name + "; " + there));
                return;
            }
            Parameter parameter = rule.parameters().get(known);
            if (value < parameter.least() || value > parameter.most()) {
                faults.add(fault(
                        system,
                        path.key(name),
                        name + " of " + rule.id() + " is a whole number from " + parameter.least() + " to "
                                + parameter.most() + ": " + parameter.description()));
            }
        });
    }

    private static BadDocument fault(ResolvedSystem system, TopologyPath path, String reason) {
        return new BadDocument(system.place(path), path + ": " + reason);
    }
}
