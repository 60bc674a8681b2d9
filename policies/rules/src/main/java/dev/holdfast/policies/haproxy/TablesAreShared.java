package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;

/**
 * Where several instances know each other as peers, they share their stick tables. That there are several is told by the {@code peers}
 * section alone; without one nothing is said.
 */
public final class TablesAreShared implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H07b", "Instances that are peers share their stick tables")
            .warning()
            .because(
                    "A table that only one instance knows forgets sessions and counts when clients come in by the other one: "
                            + "at a failover everybody is logged out, and limits begin at zero.")
            .from("https://docs.haproxy.org/2.6/configuration.html#4.2-stick-table")
            .fix("Add peers NAME to the stick-table line.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        boolean several = file.all("peers").stream().anyMatch(section -> HaproxyInstances.of(section) > 1);
        if (!several) {
            return;
        }
        for (HaproxySection section : file.sections()) {
            for (Line table : section.all("stick-table")) {
                if (!table.has("peers", 1)) {
                    run.found(
                            section.at(table),
                            table.place(),
                            "stick-table peers",
                            "this table is not shared with the peers");
                }
            }
        }
    }
}
