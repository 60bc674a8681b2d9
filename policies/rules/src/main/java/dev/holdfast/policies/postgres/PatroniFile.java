package dev.holdfast.policies.postgres;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import java.util.List;

/**
 * A configuration of Patroni.
 *
 * @param origin where it is
 * @param node what is written
 * @param waivers the waivers in its comments; they are for all of it
 */
public record PatroniFile(Origin origin, Node node, List<WrittenWaiver> waivers) implements Subject {
    /** What Patroni writes into its store at the first start. */
    Node shared() {
        return node.at("bootstrap", "dcs");
    }

    @Override
    public String words() {
        return "Patroni " + node.get("scope").textOr("");
    }

    @Override
    public Place place() {
        return node.place();
    }
}
