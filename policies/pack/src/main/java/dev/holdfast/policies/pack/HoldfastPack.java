package dev.holdfast.policies.pack;

import dev.holdfast.policies.engine.Catalogue;
import dev.holdfast.policy.PolicyPack;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The policy pack: all rules of Holdfast that look at objects of Kubernetes and resources of AWS. */
public final class HoldfastPack {
    private static final String NAME = "holdfast";
    private static final String DESCRIPTION = "Kubernetes and AWS as they hold, whatever declares them";

    /** Where the classes are not in the jar that the build makes. */
    private static final String UNRELEASED = "0.0.0";

    private HoldfastPack() {}

    /** The pack. */
    public static PolicyPack pack() {
        String version = HoldfastPack.class.getPackage().getImplementationVersion();
        return PolicyPack.of(NAME, version == null ? UNRELEASED : version)
                .description(DESCRIPTION)
                .with(Catalogue.all().stream()
                        .filter(RulePolicy::takes)
                        .map(rule -> RulePolicy.of(rule, () -> LocalDate.now(ZoneId.systemDefault())))
                        .toList());
    }

    /** Serves the pack to the engine; with {@code --rehearse}, asks it once and ends. */
    public static void main(String[] args) {
        if (List.of(args).contains("--rehearse")) {
            Rehearsal.of(pack());
        } else {
            pack().serve();
        }
    }
}
