package dev.holdfast.policies.kubernetes.schema;

import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.UnknownNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Goes through an object along the fields that its kind has. Of custom resources, and of versions that are no longer, nothing is known. */
public final class SchemaWalk {
    private final Fields fields = Fields.all();
    private final Visitor visitor;
    /** The way to where it is: names, and places in lists. It becomes text only where something is told. */
    private final List<Object> way = new ArrayList<>();

    private SchemaWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Told what does not fit. The paths are those in the object. */
    public interface Visitor {
        /** Whether it wants to be told of single values. */
        default boolean wantsValues() {
            return false;
        }

        /** A field that its object does not have; {@code known} are those it has. */
        default void unknown(Entry entry, String path, Collection<String> known) {}

        /** A value that is none of the kind that its field takes. */
        default void mistyped(Node value, String path, String wanted) {}

        /** An object without a field that it has to have. */
        default void missing(Node object, String path, String field) {}
    }

    /** Tells what does not fit in an object of a kind. */
    public static void of(String apiVersion, String kind, Node object, Visitor visitor) {
        SchemaWalk walk = new SchemaWalk(visitor);
        String type = walk.fields.typeOf(apiVersion, kind);
        if (type != null) {
            walk.object(object, type);
        }
    }

    /** Whether there is nothing to tell of an object. */
    public static boolean fits(String apiVersion, String kind, Node object) {
        Noticing noticing = new Noticing();
        of(apiVersion, kind, object, noticing);
        return !noticing.noticed;
    }

    private static final class Noticing implements Visitor {
        private boolean noticed;

        @Override
        public boolean wantsValues() {
            return true;
        }

        @Override
        public void unknown(Entry entry, String path, Collection<String> known) {
            noticed = true;
        }

        @Override
        public void mistyped(Node value, String path, String wanted) {
            noticed = true;
        }

        @Override
        public void missing(Node object, String path, String field) {
            noticed = true;
        }
    }

    private void object(Node node, String type) {
        Fields.Type known = fields.of(type);
        for (Entry entry : node.entries()) {
            Fields.Field field = known.fields().get(entry.key());
            if (field == null) {
                visitor.unknown(entry, path(entry.key()), known.fields().keySet());
            } else if (field.shape() != Shape.Single.ANY) {
                within(entry.key(), entry.value(), field.shape());
            }
        }
        for (String name : known.required()) {
            Node there = node.get(name);
            // What is not known yet is there.
            if (!(there instanceof UnknownNode) && there.isAbsent()) {
                visitor.missing(node, path(name), name);
            }
        }
    }

    private void within(Object step, Node node, Shape shape) {
        way.add(step);
        value(node, shape);
        way.remove(way.size() - 1);
    }

    private void value(Node node, Shape shape) {
        // What is not known yet cannot be judged, nor may a secret be shown; null is as if nothing were written.
        if (shape instanceof Shape.Single single) {
            if (visitor.wantsValues() && !isLeftOut(node) && !fits(node, single)) {
                visitor.mistyped(node, path(), shape.words());
            }
        } else if (isLeftOut(node)) {
            return;
        } else if (!(shape instanceof Shape.Many ? node.isList() : node.isMap())) {
            visitor.mistyped(node, path(), shape.words());
        } else if (shape instanceof Shape.Typed typed) {
            object(node, typed.type());
        } else {
            parts(node, shape);
        }
    }

    private void parts(Node node, Shape shape) {
        Shape each = shape instanceof Shape.Many many ? many.each() : ((Shape.Named) shape).each();
        if (each instanceof Shape.Single && (each == Shape.Single.ANY || !visitor.wantsValues())) {
            return;
        }
        List<Node> items = node.items();
        for (int i = 0; i < items.size(); i++) {
            within(i, items.get(i), each);
        }
        for (Entry entry : node.entries()) {
            within(entry.key(), entry.value(), each);
        }
    }

    private static boolean isLeftOut(Node node) {
        return node instanceof UnknownNode || node.isSecret() || node.isAbsent();
    }

    private String path(String last) {
        String before = path();
        return before.isEmpty() ? last : before + "." + last;
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (Object step : way) {
            if (step instanceof Integer) {
                path.append('[').append(step).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step);
            }
        }
        return path.toString();
    }

    private static boolean fits(Node node, Shape.Single shape) {
        if (node.isMap() || node.isList()) {
            return false;
        }
        return switch (shape) {
            case TEXT -> !node.isPlain();
            case WHOLE -> node.whole() != null;
            case FRACTION -> node.isPlain() && !node.isTrue() && !node.isFalse();
            case TRUTH -> node.isTrue() || node.isFalse();
            case ANY -> true;
        };
    }
}
