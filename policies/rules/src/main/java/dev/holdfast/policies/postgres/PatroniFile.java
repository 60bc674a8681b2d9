package dev.holdfast.policies.postgres;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.text.Spot;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.yaml.YamlWaivers;
import java.util.ArrayList;
import java.util.List;

/**
 * A configuration of Patroni. A waiver at its head is for all of it, one at a line for what stands there.
 *
 * @param origin where it is
 * @param node what is written
 * @param lines its lines, for the waivers in their comments
 */
public record PatroniFile(Origin origin, Node node, List<String> lines) implements Subject {
    /** What Patroni writes into its store at the first start. */
    Node shared() {
        return node.at("bootstrap", "dcs");
    }

    /** A value as what a rule finds something at: the file itself where nothing is waived at its line. */
    Subject at(Node value) {
        return at(value.line());
    }

    /** The lines at which something is waived, but for the first. */
    List<Subject> spots() {
        List<Subject> spots = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            Subject spot = at(line);
            if (spot != this) {
                spots.add(spot);
            }
        }
        return spots;
    }

    private Subject at(int line) {
        boolean within = line > 0 && line != node.line() && line <= lines.size();
        if (!within || YamlWaivers.isNothingElse(lines.get(line - 1))) {
            return this;
        }
        List<WrittenWaiver> waivers = YamlWaivers.above(lines, line);
        return waivers.isEmpty() ? this : new Spot(this, new Place(line, 1), waivers);
    }

    @Override
    public String words() {
        return "Patroni " + node.get("scope").textOr("");
    }

    @Override
    public Place place() {
        return node.place();
    }

    @Override
    public List<WrittenWaiver> waivers() {
        return YamlWaivers.above(lines, node.line());
    }
}
