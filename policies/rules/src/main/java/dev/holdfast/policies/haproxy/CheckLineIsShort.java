package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;
import java.util.List;

/** Headers and a body behind {@code option httpchk} are no longer sent as they are written. */
public final class CheckLineIsShort implements HaproxyRule {
    private static final int VERSION = 4;

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H02a", "The line option httpchk holds no headers and no body")
            .because(
                    "Quotes in that line are HAProxy's own: it takes them off, so a JSON body arrives broken, "
                            + "and a Content-Length written there comes twice; servers answer with an error, or are taken for dead.")
            .from("https://docs.haproxy.org/2.6/configuration.html#4.2-option%20httpchk", "requirement R104")
            .fix(
                    "Leave only option httpchk, and write http-check send meth POST uri / ver HTTP/1.1 hdr Host NAME body '…'.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection section : file.sections()) {
            for (Line line : section.all("option", "httpchk")) {
                String rest = new HaproxyChecks(section, line, List.of(), List.of()).oldRest();
                if (rest.contains("\r") || rest.contains("\n") || rest.contains(" ")) {
                    run.found(
                            section.at(line),
                            line.words().get(VERSION).place(),
                            "option httpchk",
                            "headers or a body stand behind the version of option httpchk");
                }
            }
        }
    }
}
