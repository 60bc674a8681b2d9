package dev.holdfast.policies.model.capacity;

import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Percent;

/**
 * Of services whose volumes may grow: {@code growAt} is below the disk use that is critical. How fast data grows is not in a topology, so that
 * nothing is projected. What a configuration file says of archives and retention is its own affair.
 */
public final class VolumeGrowsInTime implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M27a", "A volume grows before somebody is called because it is full")
            .notedInDevelopment()
            .because(
                    "The volume may grow to ten times its size, and at 95% it would; at 90% the alarm goes, every time.")
            .from("requirements R10, R11")
            .fix("Write a smaller growAt, or a greater critical.disk.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        Percent critical = system.blueprint().monitoring().critical().disk();
        if (critical == null) {
            return;
        }
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            StorageBlueprint storage = service.storage();
            if (storage != null && storage.growAt() != null && storage.growAt().compareTo(critical) >= 0) {
                found.at(
                        TopologyPath.of("services", service.name(), "storage", "growAt"),
                        "it grows at " + storage.growAt() + ", and from " + critical + " somebody is called");
            }
        }
    }
}
