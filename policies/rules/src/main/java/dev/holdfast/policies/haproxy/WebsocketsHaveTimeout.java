package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Word;
import java.util.Locale;

/**
 * A WebSocket lives by {@code timeout tunnel}. Only sections whose lines name the protocol are looked at: that others carry it as well
 * cannot be told from the file.
 */
public final class WebsocketsHaveTimeout implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.HAPROXY, "H01d", "WebSockets have a time-out of their own")
            .because(
                    "Without timeout tunnel a WebSocket on which nothing is said is cut after timeout client or server, "
                            + "and all clients come back at the same second, again and again.")
            .from("https://docs.haproxy.org/2.6/configuration.html#4.2-timeout%20tunnel", "requirement R104")
            .fix("Write timeout tunnel 1h into defaults, or into the section with the servers.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection section : file.sections()) {
            if (section.isHttp() && section.lines().stream().anyMatch(WebsocketsHaveTimeout::isAboutThem)) {
                if (section.isBack()) {
                    HaproxyTimeouts.demand(section, "tunnel", run);
                } else if (section.isFront()) {
                    file.backsOf(section).forEach(back -> HaproxyTimeouts.demand(back, "tunnel", run));
                }
            }
        }
    }

    private static boolean isAboutThem(Line line) {
        for (Word word : line.words()) {
            if (word.text().toLowerCase(Locale.ROOT).contains("websocket")) {
                return true;
            }
        }
        return false;
    }
}
