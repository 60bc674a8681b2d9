package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Word;
import java.util.List;
import java.util.Set;

/**
 * {@code retry-on} may repeat a request that a server has already acted on, unless {@code http-request disable-l7-retry} keeps what changes
 * something from that.
 */
public final class OnlyHarmlessRequestsAreRepeated implements HaproxyRule {
    /** Where nothing of the request can have been acted on. */
    private static final Set<String> HARMLESS = Set.of("none", "conn-failure", "0rtt-rejected");

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H06c", "Only requests that do no harm twice are sent twice")
            .warning()
            .because("A server that took a payment and died before it answered gives an empty response; "
                    + "retry-on sends the payment to the next server.")
            .from("https://docs.haproxy.org/2.6/configuration.html#4.2-retry-on")
            .fix(
                    "Add http-request disable-l7-retry unless { method GET HEAD OPTIONS } to the section, or retry on conn-failure only.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection section : file.backs()) {
            Line retry = section.find("retry-on");
            if (retry == null || isHeldBack(section) || isHeldBackBefore(file, section)) {
                continue;
            }
            for (Word when : retry.words().subList(1, retry.words().size())) {
                if (!HARMLESS.contains(when.text()) && !when.variable()) {
                    run.found(
                            section.at(retry),
                            when.place(),
                            "retry-on",
                            "retry-on " + when.text() + " repeats requests of every method");
                }
            }
        }
    }

    private static boolean isHeldBack(HaproxySection section) {
        return !section.allInForce("http-request", "disable-l7-retry").isEmpty();
    }

    /** Whether all that hand requests to a section keep them from being repeated. */
    private static boolean isHeldBackBefore(HaproxyFile file, HaproxySection section) {
        List<HaproxySection> fronts = file.fronts().stream()
                .filter(front -> file.backsOf(front).contains(section))
                .toList();
        return !fronts.isEmpty() && fronts.stream().allMatch(OnlyHarmlessRequestsAreRepeated::isHeldBack);
    }
}
