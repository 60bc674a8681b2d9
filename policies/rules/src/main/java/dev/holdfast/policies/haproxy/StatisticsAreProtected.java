package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.tree.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The page with statistics asks who is there, or is on an address that only this machine reaches. */
public final class StatisticsAreProtected implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H08a", "The page with statistics is not open to everybody")
            .because("It lists all servers with their addresses and versions of their health, and with stats admin "
                    + "whoever finds it takes servers out of service.")
            .from("https://docs.haproxy.org/2.6/configuration.html#4.2-stats%20auth")
            .fix("Add stats auth or stats http-request auth with a userlist, or bind the section to 127.0.0.1 only.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        Set<Place> told = new HashSet<>();
        for (HaproxySection section : file.sections()) {
            if (section.kind().equals("global") || section.kind().equals("defaults")) {
                continue;
            }
            // Only HTTP has a page; what stands in defaults is told once.
            for (Line line : section.isHttp() ? section.allInForce("stats") : section.all("stats")) {
                if (opens(line) && !isProtected(section) && told.add(line.place())) {
                    run.found(
                            section.at(line),
                            line.place(),
                            "stats auth",
                            "the page with statistics asks nobody who he is");
                    break;
                }
            }
        }
    }

    private static boolean opens(Line line) {
        return line.begins("stats", "enable") || line.begins("stats", "uri") || line.begins("stats", "admin");
    }

    private static boolean isProtected(HaproxySection section) {
        boolean asks = section.find("stats", "auth") != null || asks(section.all("stats", "http-request"), 2);
        if (asks || asks(section.allInForce("http-request"), 1)) {
            return true;
        }
        List<Line> binds = section.all("bind");
        return !binds.isEmpty() && binds.stream().allMatch(StatisticsAreProtected::isLocal);
    }

    private static boolean asks(List<Line> rules, int action) {
        return rules.stream().anyMatch(rule -> {
            String what = rule.text(action);
            return what.equals("auth") || what.equals("deny") || what.equals("reject");
        });
    }

    private static boolean isLocal(Line bind) {
        return bind.words().size() > 1 && new HaproxyAddress(bind.words().get(1)).isLocal();
    }
}
