package dev.holdfast.policies.postgres;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.yaml.CommentWaivers;
import java.util.List;

/**
 * A configuration of Patroni. A waiver at its head is for all of it, one at a line for what stands there and below it.
 *
 * @param origin where it is
 * @param node what is written
 * @param comments the waivers in its comments
 */
public record PatroniFile(Origin origin, Node node, CommentWaivers comments) implements Subject {
    /** What Patroni writes into its store at the first start. */
    Node shared() {
        return node.at("bootstrap", "dcs");
    }

    /** A value as what a rule finds something at. */
    Subject at(Node value) {
        return comments.at(this, value);
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
        return comments.head();
    }
}
