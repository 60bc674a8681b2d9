package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** What is sent, and what has to come back, is written and not left to defaults that differ between versions. */
public final class CheckExpectsAnAnswer implements HaproxyRule {
    private static final int PATH = 2;

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H02d", "A check over HTTP says what it asks and what it expects")
            .warning()
            .because("Left alone, the check asks OPTIONS / and takes any status from 200 to 399: "
                    + "a redirect to an error page keeps a broken server in service.")
            .from("https://docs.haproxy.org/2.6/configuration.html#4.2-http-check%20expect", "requirement R104")
            .fix("Add http-check send with method and uri, and http-check expect status 200.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxyChecks checks : HaproxyChecks.all(file)) {
            HaproxySection section = checks.section();
            if (section.inheritsUnknown()) {
                continue;
            }
            boolean asks = !checks.sends().isEmpty() || checks.option().words().size() > PATH;
            if (!asks || checks.expects().isEmpty()) {
                run.found(
                        section,
                        checks.option().place(),
                        asks ? "http-check expect" : "http-check send",
                        asks
                                ? "no http-check expect says which answer is good"
                                : "no http-check send says what is asked");
            }
        }
    }
}
