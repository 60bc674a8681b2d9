package dev.holdfast.policies.settings;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.rule.Parameter;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is set for a rule: {@code off}, or {@code {severity: warning, parameters: {minimum: 3}}}. */
final class RuleSettingReader {
    private static final String SEVERITY = "severity";
    private static final String PARAMETERS = "parameters";

    private final RuleInfo rule;
    private final List<BadDocument> faults;

    RuleSettingReader(RuleInfo rule, List<BadDocument> faults) {
        this.rule = rule;
        this.faults = faults;
    }

    RuleSetting read(Node written) {
        if (!written.isMap()) {
            return new RuleSetting(severity(written), Map.of());
        }
        Keys.check(written, List.of(SEVERITY, PARAMETERS), faults);
        Node severity = written.get(SEVERITY);
        Map<String, Long> parameters = new HashMap<>();
        List<String> known = rule.parameters().stream().map(Parameter::name).toList();
        Keys.check(written.get(PARAMETERS), known, faults);
        for (Entry entry : written.get(PARAMETERS).entries()) {
            rule.parameters().stream()
                    .filter(each -> each.name().equals(entry.key()))
                    .forEach(each -> parameter(each, entry.value(), parameters));
        }
        return new RuleSetting(severity.isPresent() ? severity(severity) : null, parameters);
    }

    private @Nullable Severity severity(Node written) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(written.text())) {
                return severity;
            }
        }
        faults.add(
                new BadDocument(written.place(), "the severity of " + rule.id() + " is error, warning, note or off"));
        return null;
    }

    private void parameter(Parameter parameter, Node written, Map<String, Long> parameters) {
        Long number = written.whole();
        if (number == null || number < parameter.least() || number > parameter.most()) {
            String reason = parameter.name() + " of " + rule.id() + " is a whole number from " + parameter.least()
                    + " to " + parameter.most() + ": " + parameter.description();
            faults.add(new BadDocument(written.place(), reason));
        } else {
            parameters.put(parameter.name(), number);
        }
    }
}
