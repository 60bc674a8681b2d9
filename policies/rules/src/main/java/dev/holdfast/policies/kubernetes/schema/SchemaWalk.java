package dev.holdfast.policies.kubernetes.schema;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.UnknownNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Goes through an object along the fields that its kind has. Of custom resources, and of versions that are no longer, nothing is known. */
public final class SchemaWalk {
    private final Fields fields = Fields.all();
    private final Visitor visitor;

    private SchemaWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Told what does not fit. The paths are those in the object. */
    public interface Visitor {
        /** A field that its object does not have; {@code known} are those it has. */
        default void unknown(Entry entry, String path, Collection<String> known) {}

        /** A value that is none of the kind that its field takes. */
        default void mistyped(Node value, String path, String wanted) {}

        /** An object without a field that it has to have. */
        default void missing(Node object, String path, String field) {}
    }

    /** Tells what does not fit in an object. */
    public static void of(KubernetesObject object, Visitor visitor) {
        SchemaWalk walk = new SchemaWalk(visitor);
        String type = walk.fields.typeOf(object.apiVersion(), object.kind());
        if (type != null) {
            walk.object(object.node(), type, "");
        }
    }

    private void object(Node node, String type, String path) {
        Map<String, Fields.Field> known = fields.of(type);
        for (Entry entry : node.entries()) {
            Fields.Field field = known.get(entry.key());
            String at = path.isEmpty() ? entry.key() : path + "." + entry.key();
            if (field == null) {
                visitor.unknown(entry, at, known.keySet());
            } else {
                value(entry.value(), field.shape(), at);
            }
        }
        known.forEach((name, field) -> {
            // What is not known yet is there.
            if (field.required()
                    && !(node.get(name) instanceof UnknownNode)
                    && node.get(name).isAbsent()) {
                visitor.missing(node, path.isEmpty() ? name : path + "." + name, name);
            }
        });
    }

    private void value(Node node, Shape shape, String path) {
        // Null is as if nothing were written; what is not known yet cannot be judged, nor may a secret be shown.
        if (shape == Shape.Single.ANY || node instanceof UnknownNode || node.isSecret() || node.isAbsent()) {
            return;
        }
        if (!fits(node, shape)) {
            visitor.mistyped(node, path, shape.words());
        } else if (shape instanceof Shape.Typed typed) {
            object(node, typed.type(), path);
        } else if (shape instanceof Shape.Many many && many.each() != Shape.Single.ANY) {
            List<Node> items = node.items();
            for (int i = 0; i < items.size(); i++) {
                value(items.get(i), many.each(), path + "[" + i + "]");
            }
        } else if (shape instanceof Shape.Named named && named.each() != Shape.Single.ANY) {
            for (Entry entry : node.entries()) {
                value(entry.value(), named.each(), path + "." + entry.key());
            }
        }
    }

    private static boolean fits(Node node, Shape shape) {
        if (shape instanceof Shape.Many) {
            return node.isList();
        }
        if (shape instanceof Shape.Typed || shape instanceof Shape.Named) {
            return node.isMap();
        }
        if (node.isMap() || node.isList()) {
            return false;
        }
        return switch ((Shape.Single) shape) {
            case TEXT -> !node.isPlain();
            case WHOLE -> node.isPlain() && node.whole() != null;
            case FRACTION -> node.isPlain() && !node.isTrue() && !node.isFalse();
            case TRUTH -> node.isPlain() && (node.isTrue() || node.isFalse());
            case ANY -> true;
        };
    }
}
