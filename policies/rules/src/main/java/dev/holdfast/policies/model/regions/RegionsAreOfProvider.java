package dev.holdfast.policies.model.regions;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;
import java.util.regex.Pattern;

/** Judged where machines are made ({@code targets.eksctl}), and of the bucket of the backups. Elsewhere a region may be called anything. */
public final class RegionsAreOfProvider implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL,
                    "M19b",
                    "Regions whose machines or buckets are made at AWS are called as AWS calls them")
            .because(
                    "us-east is no region of AWS: the command that makes the machines fails in the middle, or the DNS record names a place that is not there.")
            .from("requirements R15 (BUG 10)", "AWS: Regions and endpoints")
            .fix("Write the code of the region, such as us-east-1.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern CODE = Pattern.compile(
            "(eusc-de|af|ap|ca|cn|eu|il|me|mx|sa|us)(-gov|-iso[a-z]?)?-(north|south|east|west|central){1,2}-[1-9]");

    @Override
    public void check(ResolvedSystem system, Found found) {
        if (system.blueprint().targets().eksctl() != null
                && !system.blueprint().nodePools().isEmpty()) {
            for (String region : system.blueprint().regions().keySet()) {
                judge(TopologyPath.of("regions", region), region, found);
            }
        }
        BackupsBlueprint backups = system.blueprint().backups();
        if (backups != null && backups.region() != null) {
            judge(TopologyPath.of("backups", "region"), backups.region(), found);
        }
    }

    private static void judge(TopologyPath path, String region, Found found) {
        if (!CODE.matcher(region).matches()) {
            found.at(path, region + " is no region of AWS");
        }
    }
}
