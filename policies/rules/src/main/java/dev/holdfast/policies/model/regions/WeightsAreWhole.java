package dev.holdfast.policies.model.regions;

import dev.holdfast.blueprint.RegionBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;

/** Weights are shares in percent. */
public final class WeightsAreWhole implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M19a", "The weights of the regions are 100 together")
            .because(
                    "A weight of 60, 25 and 25 is none of 110: each router makes something else of it, and the plans of capacity are wrong.")
            .from("requirements R93, R111")
            .fix("Write weights that add up to 100, or leave one out: it gets the rest.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int WHOLE = 100;

    @Override
    public void check(ResolvedSystem system, Found found) {
        int sum = system.blueprint().regions().values().stream()
                .mapToInt(RegionBlueprint::weight)
                .sum();
        if (sum != WHOLE) {
            found.at(TopologyPath.of("regions"), "the weights are " + sum + "% together");
        }
    }
}
