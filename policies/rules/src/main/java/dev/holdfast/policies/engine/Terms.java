package dev.holdfast.policies.engine;

import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.policies.waiver.Waiver;
import java.time.LocalDate;
import java.util.List;

/**
 * What a check judges by.
 *
 * @param rules the rules to run
 * @param settings how severe they are
 * @param asked whether the profile of these settings was asked for, and so counts before that of an environment
 * @param waivers what is waived besides what is waived at the objects and in topologies
 * @param part whether these waivers are for more files than the check looks at, so that one which covers nothing is no fault
 * @param today the day on which waivers are judged
 */
public record Terms(
        List<Rule> rules, Settings settings, boolean asked, List<Waiver> waivers, boolean part, LocalDate today) {
    /** Takes copies. */
    public Terms {
        rules = List.copyOf(rules);
        waivers = List.copyOf(waivers);
    }
}
