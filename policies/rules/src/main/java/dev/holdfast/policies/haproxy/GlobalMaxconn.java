package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** How many connections the whole process takes. A file with neither {@code global} nor {@code defaults} is judged as a whole one too. */
public final class GlobalMaxconn implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.HAPROXY, "H05a", "The section global says maxconn")
            .because(
                    "Without it HAProxy takes as many as the limit of open files allows: in a container that is often a million, "
                            + "and it dies of memory before it refuses anybody.")
            .from("https://docs.haproxy.org/2.6/configuration.html#3.2-maxconn")
            .fix("Write maxconn into global: what memory allows, at about 50 kB for a connection.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        // A file without any front is a part that is read beside others.
        if (file.global("maxconn") == null && !file.fronts().isEmpty()) {
            HaproxySection at = file.all("global").stream()
                    .findFirst()
                    .orElse(file.sections().get(0));
            run.found(at, at.place(), "maxconn", "no global maxconn bounds the connections");
        }
    }
}
