package dev.holdfast.policies.waiver;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import java.util.List;

/** What is demanded of waivers themselves. These cannot be waived. */
public final class WaiverRules {
    /** The day on which a waiver ended is over. */
    public static final RuleInfo EXPIRED = RuleInfo.of(Family.WAIVERS, "W01", "No waiver has expired")
            .because("A waiver is a loan: whoever wrote it promised to look again by that day. "
                    + "Were it to end in silence, nobody would; were it to hold on, it would be a rule switched off.")
            .from("Holdfast")
            .fix("Mend what was waived and remove the waiver, or decide anew and write a later day.");

    /** A waiver has no reason, no day, or names no rule. */
    public static final RuleInfo UNCLEAR = RuleInfo.of(
                    Family.WAIVERS, "W02", "Every waiver names a rule, a day and a reason")
            .because("Who reads a waiver at night has to know why it is there and whether it still holds.")
            .from("Holdfast")
            .fix("Write it as holdfast.dev/waive-K05: \"until 2027-06-30: reason\" at the object, or as "
                    + "\"# holdfast:waive K05 until 2027-06-30: reason\" in a comment.");

    /** A waiver covers nothing. */
    public static final RuleInfo UNUSED = RuleInfo.of(Family.WAIVERS, "W03", "Every waiver covers a finding")
            .warning()
            .because("A waiver that is left behind will cover the next, different mistake of the same kind.")
            .from("Holdfast")
            .fix("Remove the waiver.");

    private WaiverRules() {}

    /** All of them. */
    public static List<RuleInfo> all() {
        return List.of(EXPIRED, UNCLEAR, UNUSED);
    }
}
