package dev.holdfast.policies.traefik;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** A router that names none answers on every entry point. */
public final class RouterNamesEntryPoints implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(Family.NGINX, "N09a", "A router names its entry points")
            .because("A router that names no entry point answers on every one: what is meant for the inside is then "
                    + "answered on the public port, and what is meant for TLS without it.")
            .from("doc.traefik.io/traefik/reference/routing-configuration/http/routing/router")
            .fix("Name the entry points of the router, or mark one with asDefault.");

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
            if (router.entryPoints().isEmpty() && !router.defaults()) {
                run.found(router.subject(), router.node(), router.field(), router.name() + " names no entry point");
            }
        }
    }
}
