package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;

/** Headers and a body behind {@code option httpchk} are no longer sent as they are written. */
public final class CheckLineIsShort implements HaproxyRule {
    private static final int VERSION = 4;

    /** From HAProxy 3.0 on the name of a host may stand there. */
    private static final int HOST = 5;

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
                if (line.words().size() > HOST + 1 || isMore(line.text(VERSION)) || isMore(line.text(HOST))) {
                    run.found(
                            section.at(line),
                            line.words().get(VERSION).place(),
                            "option httpchk",
                            "headers or a body stand behind the version of option httpchk");
                }
            }
        }
    }

    /** Whether a word is none, as a version or the name of a host is one. */
    private static boolean isMore(String word) {
        return word.chars().anyMatch(c -> c == ' ' || c == '\r' || c == '\n');
    }
}
