package dev.holdfast.policies.model;

import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.topology.read.TopologyPath;

/** Collects what a rule finds in one environment of a topology. */
public final class Found {
    private final ResolvedSystem system;
    private final RuleRun run;

    Found(ResolvedSystem system, RuleRun run) {
        this.system = system;
        this.run = run;
    }

    /**
     * Finds something at a value.
     *
     * @param path its path in the topology; it need not be written there
     * @param message what is wrong, with the values that show it
     */
    public void at(TopologyPath path, String message) {
        run.found(system.part(path), system.place(path), path.toString(), message);
    }

    /** The value of a parameter of the rule. */
    public long number(String parameter) {
        return run.number(parameter);
    }
}
