package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** Without {@code resolvers} a name is looked up once, when HAProxy starts. */
public final class NamesHaveResolvers implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H04a", "A server that is given by name is looked up again while HAProxy runs")
            .because("A container or pod that starts again has another address; HAProxy goes on asking the old one "
                    + "until somebody reloads it.")
            .from("https://docs.haproxy.org/2.6/configuration.html#5.3", "requirement R104")
            .fix(
                    "Write a resolvers section, with parse-resolv-conf or a nameserver, and resolvers NAME at the server or default-server.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection section : file.backs()) {
            for (HaproxyServer server : section.servers()) {
                if (server.address().isName() && server.option("resolvers") == null && !section.inheritsUnknown()) {
                    run.found(
                            section.at(server.line()),
                            server.line().place(),
                            "server " + server.name() + " resolvers",
                            "server " + server.name() + " is looked up as "
                                    + server.address().host() + " once only");
                }
            }
        }
    }
}
