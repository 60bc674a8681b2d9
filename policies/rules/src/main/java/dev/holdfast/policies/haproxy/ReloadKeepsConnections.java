package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;

/** At a reload the new process takes the open sockets over from the old one: through the stats socket, or from its master. */
public final class ReloadKeepsConnections implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H07a", "A reload hands the open sockets to the new process")
            .warning()
            .because("Between the old process that closes its port and the new one that opens it, clients are refused: "
                    + "each reload costs some connections, and with a busy orchestrator there are many reloads.")
            .from("https://docs.haproxy.org/2.6/configuration.html#3.1-stats%20socket")
            .fix(
                    "Write stats socket PATH mode 600 level admin expose-fd listeners into global, or run HAProxy with master-worker (-W).");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection global : file.all("global")) {
            if (global.find("master-worker") != null) {
                return;
            }
            for (Line socket : global.all("stats", "socket")) {
                if (socket.has("expose-fd", 3)) {
                    return;
                }
            }
        }
        // A file without global is a part; the command line of the process may say -W, too, which no file shows.
        file.all("global").stream()
                .findFirst()
                .ifPresent(global -> run.found(
                        global,
                        global.place(),
                        "stats socket",
                        "no stats socket with expose-fd listeners, and no master-worker"));
    }
}
