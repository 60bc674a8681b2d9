package dev.holdfast.policies.cel.read;

import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.topology.units.Nearest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of one mapping, read strictly: a key that is not known, and a value of another type, is a fault. */
final class Fields {
    private final Node map;
    private final String what;
    private final Faults faults;

    /**
     * Looks at a mapping.
     *
     * @param map what should be a mapping
     * @param what what people call it: {@code a policy}
     * @param faults where faults go
     * @param known the keys that it may have
     */
    Fields(Node map, String what, Faults faults, List<String> known) {
        this.map = map;
        this.what = what;
        this.faults = faults;
        if (!map.isMap()) {
            faults.add(map.place(), what + " is a mapping with the keys " + String.join(", ", known));
        }
        for (Entry entry : map.entries()) {
            if (!known.contains(entry.key())) {
                String nearest = Nearest.to(entry.key(), known);
                String right = nearest == null ? "it has " + String.join(", ", known) : "did you mean " + nearest + "?";
                faults.add(entry.place(), what + " has no key " + entry.key() + "; " + right);
            }
        }
    }

    Node node(String key) {
        return map.get(key);
    }

    /** Where the value stands, or the mapping if there is none. */
    Place place(String key) {
        Place place = map.get(key).place();
        return place.line() == 0 ? map.place() : place;
    }

    /** A text that has to be there; null, with a fault, where it is not. */
    @Nullable
    String required(String key) {
        if (map.isMap() && map.get(key).isAbsent()) {
            faults.add(map.place(), what + " needs " + key);
            return null;
        }
        return text(key);
    }

    /** A text; null where there is none. A number or a boolean without quotes is a fault. */
    @Nullable
    String text(String key) {
        Node value = map.get(key);
        if (value.isAbsent()) {
            return null;
        }
        return textOf(value, key);
    }

    private @Nullable String textOf(Node value, String key) {
        String text = value.text();
        if (text == null) {
            faults.add(value.place(), key + " has to be text");
        } else if (value.isPlain()) {
            faults.add(value.place(), key + " has to be text; put " + text + " in quotes");
        } else if (text.isBlank()) {
            faults.add(value.place(), key + " is empty");
        } else {
            return text;
        }
        return null;
    }

    /** A single value as it is written, whatever it is; null where there is none. */
    @Nullable
    String written(String key) {
        Node value = map.get(key);
        if (value.isAbsent()) {
            return null;
        }
        if (value.text() == null) {
            faults.add(value.place(), key + " is an expression in CEL, as text");
        }
        return value.text();
    }

    /** A list of texts, or one text for a list of one; each with its place. */
    List<Node> texts(String key) {
        Node value = map.get(key);
        List<Node> texts = new ArrayList<>();
        for (Node item : value.isList() ? value.items() : value.isPresent() ? List.of(value) : List.<Node>of()) {
            if (textOf(item, "each of " + key) != null) {
                texts.add(item);
            }
        }
        return texts;
    }

    /** A list; none where there is none. */
    List<Node> list(String key) {
        Node value = map.get(key);
        if (value.isPresent() && !value.isList()) {
            faults.add(value.place(), key + " has to be a list");
        }
        return value.items();
    }

    /** A whole number; the given one where there is none. */
    long whole(String key, long otherwise) {
        Node value = map.get(key);
        if (value.isAbsent()) {
            return otherwise;
        }
        Long whole = value.whole();
        if (whole == null) {
            faults.add(value.place(), key + " has to be a whole number without quotes");
            return otherwise;
        }
        return whole;
    }
}
