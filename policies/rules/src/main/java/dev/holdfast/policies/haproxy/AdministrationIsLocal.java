package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;

/** The stats socket is a file, or on the loopback interface: it asks for no password. */
public final class AdministrationIsLocal implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H08c", "The stats socket is not reached from other machines")
            .because("The stats socket asks for nothing: who reaches it by the network shuts servers off, "
                    + "changes their addresses and reads stick tables.")
            .from("https://docs.haproxy.org/2.6/configuration.html#3.1-stats%20socket")
            .fix("Make it a file with mode 600, or bind it to 127.0.0.1.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection global : file.all("global")) {
            for (Line line : global.all("stats", "socket")) {
                if (line.words().size() > 2
                        && isOpen(new HaproxyAddress(line.words().get(2)))) {
                    run.found(
                            global.at(line),
                            line.words().get(2).place(),
                            "stats socket",
                            "the stats socket " + line.text(2) + " is reached from other machines");
                }
            }
        }
    }

    private static boolean isOpen(HaproxyAddress address) {
        String text = address.word() == null || address.word().variable()
                ? ""
                : address.word().text();
        return text.indexOf(':') >= 0 && !address.isLocal() && !text.startsWith("fd@") && !text.startsWith("sockpair@");
    }
}
