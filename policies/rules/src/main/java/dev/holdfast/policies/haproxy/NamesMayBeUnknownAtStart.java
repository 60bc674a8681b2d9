package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Word;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Without {@code none} in {@code init-addr}, HAProxy does not start while a name of a server has no address. */
public final class NamesMayBeUnknownAtStart implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H04b", "HAProxy starts while the name of a server has no address yet")
            .because("One name that cannot be resolved stops the start, or the reload, of the whole proxy: "
                    + "one missing server takes all the others down with it.")
            .from("https://docs.haproxy.org/2.6/configuration.html#5.2-init-addr", "requirement R104")
            .fix("Write init-addr last,libc,none at the server, or at default-server.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection section : file.backs()) {
            for (HaproxyServer server : section.servers()) {
                if (server.address().isName()
                        && !section.inheritsUnknown()
                        && !startsWithout(server.option("init-addr"))) {
                    run.found(
                            section.at(server.line()),
                            server.line().place(),
                            "server " + server.name() + " init-addr",
                            "HAProxy does not start while " + server.address().host() + " has no address");
                }
            }
        }
    }

    private static boolean startsWithout(@Nullable Word methods) {
        return methods != null
                && (methods.variable()
                        || Arrays.asList(methods.text().split(",", -1)).contains("none"));
    }
}
