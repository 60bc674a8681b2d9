package dev.holdfast.policies.pack;

import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.ListNode;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.ScalarNode;
import dev.holdfast.policies.tree.UnknownNode;
import dev.holdfast.policy.Properties;
import dev.holdfast.policy.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Properties of a resource as rules see values: what is not known stays unknown, what is secret stays secret. */
final class PropertyTree {
    /** What a file that is given as a property reads as: rules see that there is something. */
    private static final Node FILE = ScalarNode.quoted("[file]", 0, 0);

    private PropertyTree() {}

    static MapNode of(Properties properties) {
        List<Entry> entries = new ArrayList<>();
        // The wire keeps no order; the same resource gives the same findings in the same order.
        properties.names().stream()
                .sorted()
                .forEach(name -> entries.add(new Entry(name, 0, 0, of(properties.get(name)))));
        return new MapNode(entries, 0, 0);
    }

    private static Node of(Property property) {
        if (property.isUnknown()) {
            return UnknownNode.UNKNOWN;
        }
        if (!property.isPresent()) {
            return ScalarNode.plain("null", 0, 0);
        }
        if (property.isMap()) {
            return of(property.map());
        }
        if (property.isList()) {
            List<Node> items = new ArrayList<>();
            property.list().forEach(item -> items.add(of(item)));
            return new ListNode(items, 0, 0);
        }
        return scalar(property);
    }

    private static Node scalar(Property property) {
        String text = property.text().orElse(null);
        if (text != null) {
            return property.isSecret() ? ScalarNode.secret(text) : ScalarNode.quoted(text, 0, 0);
        }
        String plain = plain(property);
        if (plain.isEmpty()) {
            return FILE;
        }
        return property.isSecret() ? ScalarNode.secret(plain) : ScalarNode.plain(plain, 0, 0);
    }

    /** A number or a boolean as it is written; empty for anything else. */
    private static String plain(Property property) {
        if (property.whole().isPresent()) {
            return String.valueOf(property.whole().orElseThrow());
        }
        if (property.number().isPresent()) {
            return BigDecimal.valueOf(property.number().orElseThrow()).toPlainString();
        }
        return property.bool().map(String::valueOf).orElse("");
    }
}
