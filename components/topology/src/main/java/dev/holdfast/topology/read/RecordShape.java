package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Mapping;
import dev.holdfast.topology.read.tree.Value;
import dev.holdfast.topology.units.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record as a mapping: a key for each component. */
final class RecordShape {
    private final Creation creator;
    private final Map<String, Component> components;
    private final List<KeyRule> rules;

    RecordShape(Creation creator, Map<String, Component> components, List<KeyRule> rules) {
        this.creator = creator;
        this.components = components;
        this.rules = rules;
    }

    @Nullable
    Object read(Mapping mapping, Place place) {
        int before = place.pass().faults();
        @Nullable Object[] arguments = new @Nullable Object[components.size()];
        for (Component component : components.values()) {
            arguments[component.index()] = component.absent();
        }
        Set<String> meant = new HashSet<>(mapping.entries().keySet());
        for (Map.Entry<String, Mapping.Entry> written : mapping.entries().entrySet()) {
            String name = written.getKey();
            Mapping.Entry entry = written.getValue();
            Place inside = place.key(name, entry.key());
            Component component = components.get(name);
            if (component == null) {
                meant.add(unknown(name, inside, entry, mapping));
            } else {
                arguments[component.index()] = read(component, entry.value(), inside);
            }
        }
        for (Map.Entry<String, Component> entry : components.entrySet()) {
            String name = entry.getKey();
            Component component = entry.getValue();
            if (component.required() && !meant.contains(name)) {
                String fix = "Add " + name + " (" + component.shape().words() + ").";
                place.pass().add(FaultCode.MISSING, place.at(), place.path().key(name), "is missing", fix);
            }
        }
        for (KeyRule rule : rules) {
            rule.check(mapping, meant, place);
        }
        return place.pass().faults() == before ? creator.create(arguments, mapping, place) : null;
    }

    private static @Nullable Object read(Component component, Value value, Place inside) {
        int before = inside.pass().faults();
        Object read = component.shape().read(value, inside);
        if (component.suspicious() && inside.pass().faults() == before) {
            // The name of a secret, or a reference to one; a free text is no component with such a name.
            inside.pass().clear(value.extent());
        }
        return read;
    }

    /** Says that a key is unknown, and returns the one that was meant, if any. */
    private String unknown(String name, Place inside, Mapping.Entry entry, Mapping mapping) {
        if (name.equals("$replace")) {
            String reason = "only has a meaning in the changes of an environment";
            inside.pass().add(FaultCode.MISPLACED_CHANGE, entry.key(), inside.path(), reason, "Remove it.");
            return name;
        }
        Set<String> free = new HashSet<>(components.keySet());
        if (inside.path().segments().size() == 1) {
            // No component of the root: the reader takes the environments off before.
            free.add(Pass.ENVIRONMENTS);
        }
        free.removeAll(mapping.entries().keySet());
        String near = Nearest.to(name, free);
        String reason = "there is no such key here" + (near == null ? "" : "; did you mean " + near + "?");
        inside.pass().add(FaultCode.UNKNOWN_KEY, entry.key(), inside.path(), reason, advice());
        return near == null ? name : near;
    }

    /** Returns which keys there are. */
    String advice() {
        return components.isEmpty() ? "Write {}." : "The keys here are " + Words.all(components.keySet()) + ".";
    }

    String words() {
        return "a mapping";
    }
}
