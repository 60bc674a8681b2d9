package dev.holdfast.policies.text;

import dev.holdfast.policies.input.Inputs;
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
    /** A line of a section as what a rule finds something at: the section itself where nothing is waived at the line. */
    public static Subject of(Subject within, Line line) {
        return line.waivers().isEmpty() ? within : new Spot(within, line.place(), line.waivers());
    }

    /** Adds a section, and its lines at which something is waived, to what waivers are looked for at. */
    public static void add(Subject section, List<Line> lines, Inputs.Collector into) {
        into.add(Subject.class, section);
        for (Line line : lines) {
            if (!line.waivers().isEmpty()) {
                into.add(Subject.class, of(section, line));
            }
        }
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
