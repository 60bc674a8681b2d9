package dev.holdfast.policies.text;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A directive as what a rule finds something at: it is called as the section is that it stands in, and has that section's waivers besides
 * its own, so that a waiver behind one server of a section is for that server alone.
 *
 * @param within the section
 * @param place where the directive begins
 * @param own what is waived at the directive
 */
public record Spot(Subject within, Place place, List<WrittenWaiver> own) implements Subject {
    /** A line in a section. */
    public static Spot of(Subject within, Line line) {
        return new Spot(within, line.place(), line.waivers());
    }

    @Override
    public String words() {
        return within.words();
    }

    @Override
    public Origin origin() {
        return within.origin();
    }

    @Override
    public List<WrittenWaiver> waivers() {
        List<WrittenWaiver> waivers = new ArrayList<>(own);
        waivers.addAll(within.waivers());
        return waivers;
    }
}
