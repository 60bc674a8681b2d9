package dev.holdfast.policies.nginx;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;

/** A rule on configurations of nginx, one at a time; what one includes is judged there, and not alone. */
public interface NginxRule extends Rule {
    /** Looks at one configuration. */
    void check(NginxFile file, RuleRun run);

    @Override
    default Reach reach() {
        return Reach.ALL;
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        for (NginxFile file : NginxFile.roots(inputs)) {
            check(file, run);
        }
    }
}
