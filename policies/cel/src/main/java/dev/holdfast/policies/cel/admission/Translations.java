package dev.holdfast.policies.cel.admission;

import dev.holdfast.policies.cel.policy.OwnPolicy;
import dev.holdfast.policies.settings.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Several policies, translated.
 *
 * @param policies those that the API server can take
 * @param refused the others
 */
public record Translations(List<AdmissionPolicy> policies, List<Refusal> refused) {
    /** Translates policies, each with the severity and the parameters that are set for it. */
    public static Translations of(List<OwnPolicy> policies, Settings settings) {
        List<AdmissionPolicy> translated = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (OwnPolicy policy : policies) {
            Translation translation = new Translation(
                    policy,
                    settings.severity(policy.info()),
                    settings.of(policy.info()).parameters());
            AdmissionPolicy one = translation.translate();
            for (String reason : translation.reasons()) {
                refused.add(new Refusal(policy.info().id(), policy.file(), reason));
            }
            if (one != null) {
                String other = names.putIfAbsent(one.name(), one.id());
                if (other == null) {
                    translated.add(one);
                } else {
                    refused.add(new Refusal(
                            one.id(), policy.file(), "in a cluster it would be called as " + other + " is"));
                }
            }
        }
        return new Translations(List.copyOf(translated), List.copyOf(refused));
    }
}
