package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Times;
import java.util.Map;

/** Finds time-outs that are not there, or that are 0, which is never. */
final class HaproxyTimeouts {
    private static final Map<String, Long> UNITS = Map.of(
            "us",
            1L,
            "",
            1_000L,
            "ms",
            1_000L,
            "s",
            1_000_000L,
            "m",
            60_000_000L,
            "h",
            3_600_000_000L,
            "d",
            86_400_000_000L);

    private HaproxyTimeouts() {}

    /** Finds it in a section, unless it is set there, or may be in another file. */
    static void demand(HaproxySection section, String name, RuleRun run) {
        Line line = section.find("timeout", name);
        if (line == null) {
            if (!section.inheritsUnknown()) {
                run.found(section, section.place(), "timeout " + name, section.words() + " has no timeout " + name);
            }
        } else if (isNever(line)) {
            run.found(section.at(line), line.place(), "timeout " + name, "timeout " + name + " 0 is never");
        }
    }

    private static boolean isNever(Line line) {
        Long time = line.hasVariable() ? null : Times.of(line.text(2), UNITS);
        return time != null && time == 0;
    }
}
