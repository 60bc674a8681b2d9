package dev.holdfast.policies.model.capacity;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;

/**
 * Replicas at most, with those of an update, are no more than the machines that the pools may have. Silent where no pools are written: nothing
 * is known of the machines then.
 */
public final class ApartFitsMachines implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M06b", "Replicas that must not share a machine have machines enough")
            .notedInDevelopment()
            .because(
                    "The last replica waits for a machine that never comes, and an update that begins with one more never begins.")
            .from("requirements R101 (BUG 103)")
            .fix("Raise the max of the pool, run fewer replicas, or write acrossHosts: preferred.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        Blueprint blueprint = system.blueprint();
        if (blueprint.nodePools().isEmpty()) {
            return;
        }
        for (Occupant occupant : Occupants.of(blueprint)) {
            occupant.most().forEach((region, most) -> {
                int machines = occupant.machines(region, blueprint);
                int apart = Math.min(most, occupant.apart());
                if (apart > machines) {
                    found.at(
                            occupant.path(),
                            apart + " in " + region + " must not share a machine, and there are " + machines
                                    + " at most");
                }
            });
        }
    }
}
