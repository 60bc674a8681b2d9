package dev.holdfast.policies.traefik;

import dev.holdfast.policies.compose.file.Unset;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** Traefik does not load a router of an unknown entry point. */
public final class EntryPointsExist implements Rule {
    /** Traefik makes it itself for its page, its metrics and ping. */
    private static final String OF_TRAEFIK = "traefik";

    private static final RuleInfo INFO = RuleInfo.of(Family.NGINX, "N09b", "The entry points that a router names exist")
            .because("Traefik writes one line into its log and leaves a router out whose entry point it does not "
                    + "have: every request gets a 404.")
            .from("doc.traefik.io/traefik/reference/install-configuration/entrypoints")
            .fix("Correct the name, or add the entry point.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reach reach() {
        return Reach.ALL;
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        for (Router router : Routers.of(inputs)) {
            for (String name : router.entryPoints()) {
                if (!router.known().isEmpty()
                        && !router.known().contains(name)
                        && !name.equals(OF_TRAEFIK)
                        && !Unset.isIn(name)) {
                    String message = router.name() + " names the entry point " + name + ", but there "
                            + (router.known().size() == 1 ? "is only " : "are only ")
                            + String.join(", ", router.known());
                    run.found(router.subject(), router.node(), router.field(), message);
                }
            }
        }
    }
}
