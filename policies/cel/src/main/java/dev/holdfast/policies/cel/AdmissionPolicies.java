package dev.holdfast.policies.cel;

import dev.holdfast.policies.cel.admission.AdmissionPolicy;
import dev.holdfast.policies.cel.admission.Refusal;
import dev.holdfast.policies.cel.admission.Translations;
import dev.holdfast.policies.settings.Settings;
import java.util.List;

/**
 * The policies of a pack as the API server of Kubernetes takes them, so that the same rule guards the cluster.
 *
 * @param policies those that it can take, in the order of the pack
 * @param refused the others, each with one reason or more
 */
public record AdmissionPolicies(List<AdmissionPolicy> policies, List<Refusal> refused) {
    /** Translates a pack with the severities of production and the defaults of the parameters. */
    public static AdmissionPolicies of(Pack pack) {
        return of(pack, Settings.production());
    }

    /** Translates a pack with the severities and parameters that are set. */
    public static AdmissionPolicies of(Pack pack, Settings settings) {
        Translations translations = Translations.of(pack.policies(), settings);
        return new AdmissionPolicies(translations.policies(), translations.refused());
    }
}
