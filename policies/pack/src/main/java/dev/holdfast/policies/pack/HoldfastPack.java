package dev.holdfast.policies.pack;

import dev.holdfast.policies.engine.Catalogue;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policy.Policy;
import dev.holdfast.policy.PolicyPack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The policy pack: all rules of Holdfast that look at objects of Kubernetes and resources of AWS, and a team's own policies. */
public final class HoldfastPack {
    private static final String NAME = "holdfast";
    private static final String DESCRIPTION = "Kubernetes and AWS as they hold, whatever declares them";

    /** Where the classes are not in the jar that the build makes. */
    private static final String UNRELEASED = "0.0.0";

    /** As of the command, when what it is given cannot be used. */
    private static final int BAD_INPUT = 2;

    private HoldfastPack() {}

    /**
     * The pack in a folder: all rules, and the own policies that the folder's {@code PulumiPolicy.yaml} names.
     *
     * @throws BadPack with what is wrong with these
     */
    static PolicyPack in(Path home) {
        String version = HoldfastPack.class.getPackage().getImplementationVersion();
        List<Policy> policies = new ArrayList<>(rules());
        List<Path> folders = PackFile.in(home).packs();
        if (!folders.isEmpty()) {
            policies.addAll(OwnPolicies.of(folders, HoldfastPack::today));
        }
        try {
            return PolicyPack.of(NAME, version == null ? UNRELEASED : version)
                    .description(DESCRIPTION)
                    .with(policies);
        } catch (IllegalArgumentException refused) {
            throw new BadPack(String.valueOf(refused.getMessage()));
        }
    }

    private static List<Policy> rules() {
        List<Policy> policies = new ArrayList<>();
        for (Rule rule : Catalogue.all()) {
            Predicate<String> types = RulePolicy.types(rule.info().family());
            if (types != null) {
                policies.add(RulePolicy.of(rule, types, HoldfastPack::today));
            }
        }
        return policies;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** Serves the pack in the working directory to the engine; with {@code --rehearse}, asks one once and ends. */
    public static void main(String[] args) {
        if (List.of(args).contains("--rehearse")) {
            Rehearsal.run();
            return;
        }
        try {
            in(Path.of("")).serve();
        } catch (BadPack bad) {
            // Standard error is what the engine shows when a pack does not start.
            System.err.println("holdfast: " + bad.getMessage());
            System.exit(BAD_INPUT);
        }
    }
}
