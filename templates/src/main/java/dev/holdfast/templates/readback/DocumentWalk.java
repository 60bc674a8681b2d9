package dev.holdfast.templates.readback;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Goes through the events of one document, refusing what is never printed and noting what names its object. */
final class DocumentWalk {
    private static final int DEEPEST = 64;

    /** The collections that are open, the innermost first. */
    private final Deque<Open> open = new ArrayDeque<>();

    private String apiVersion = "";
    private String kind = "";
    private String namespace = "";
    private String name = "";

    /** A collection that is open; a mapping has keys, and a key that waits for its value. */
    private static final class Open {
        final @Nullable Set<String> keys;

        @Nullable
        String key;

        Open(boolean mapping) {
            this.keys = mapping ? new HashSet<>() : null;
        }

        boolean expectsKey() {
            return keys != null && key == null;
        }
    }

    KubernetesIdentity identity() {
        return new KubernetesIdentity(apiVersion, kind, namespace, name);
    }

    void accept(Event event) {
        switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case MappingStart -> begin((MappingStartEvent) event, true);
            case SequenceStart -> begin((SequenceStartEvent) event, false);
            case MappingEnd, SequenceEnd -> {
                open.pop();
                valueEnds();
            }
            case Alias -> throw at(event, "an alias");
            default -> {
                // Beginnings and ends of stream and document say nothing of the content.
            }
        }
    }

    private void begin(NodeEvent event, boolean mapping) {
        refuseAnchor(event);
        if (hasTag(event)) {
            throw at(event, "a tag");
        }
        Open parent = open.peek();
        if (parent != null && parent.expectsKey()) {
            throw at(event, "a key that is no scalar");
        }
        if (open.size() >= DEEPEST) {
            throw at(event, "more than " + DEEPEST + " levels");
        }
        open.push(new Open(mapping));
    }

    private static boolean hasTag(NodeEvent event) {
        return event instanceof MappingStartEvent mapping
                ? mapping.getTag().isPresent()
                : ((SequenceStartEvent) event).getTag().isPresent();
    }

    private void scalar(ScalarEvent event) {
        refuseAnchor(event);
        if (event.getTag().isPresent()) {
            throw at(event, "a tag");
        }
        Open parent = open.peek();
        if (parent != null && parent.keys != null && parent.key == null) {
            if (!parent.keys.add(event.getValue())) {
                throw at(event, "a key for the second time");
            }
            parent.key = event.getValue();
            return;
        }
        note(event.getValue());
        valueEnds();
    }

    private void valueEnds() {
        Open parent = open.peek();
        if (parent != null) {
            parent.key = null;
        }
    }

    private void note(String value) {
        Open here = open.peek();
        if (here == null || here.key == null) {
            return;
        }
        if (open.size() == 1) {
            switch (here.key) {
                case "apiVersion" -> apiVersion = value;
                case "kind" -> kind = value;
                default -> {
                    // Other fields do not name the object.
                }
            }
        } else if (open.size() == 2 && "metadata".equals(open.getLast().key)) {
            switch (here.key) {
                case "namespace" -> namespace = value;
                case "name" -> name = value;
                default -> {
                    // Other fields do not name the object.
                }
            }
        }
    }

    private static void refuseAnchor(NodeEvent event) {
        if (event.getAnchor().isPresent()) {
            throw at(event, "an anchor");
        }
    }

    private static BrokenStructure at(Event event, String what) {
        return new BrokenStructure(event.getStartMark().map(Mark::getLine).orElse(0) + 1, what);
    }
}
