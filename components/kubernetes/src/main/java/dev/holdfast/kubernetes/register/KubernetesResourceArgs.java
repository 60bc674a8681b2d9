package dev.holdfast.kubernetes.register;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import dev.holdfast.kubernetes.deferred.DeferredValues;
import dev.holdfast.kubernetes.object.TreePath;
import dev.holdfast.templates.yaml.MergePatch;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of an object: its tree. A transform of a Pulumi program finds it here, and gives back a changed one:
 *
 * <pre>{@code
 * transformation -> transformation.args() instanceof KubernetesResourceArgs args && args.kind().equals("Deployment")
 *         ? Optional.of(new ResourceTransformation.Result(
 *                 args.merge(Map.of("spec", Map.of("paused", true))), transformation.options()))
 *         : Optional.empty()
 * }</pre>
 */
// The SDK reads the fields that bear its annotation.
@SuppressWarnings("UnusedVariable")
public final class KubernetesResourceArgs extends ResourceArgs {
    private static final TreePath NAME = TreePath.of("metadata", "name");

    private final Map<String, Object> tree;

    @Import(name = "apiVersion", required = true)
    private final Output<Object> apiVersion;

    @Import(name = "kind", required = true)
    private final Output<Object> kind;

    @Import(name = "metadata")
    private final @Nullable Output<Object> metadata;

    @Import(name = "spec")
    private final @Nullable Output<Object> spec;

    @Import(name = "data")
    private final @Nullable Output<Object> data;

    @Import(name = "binaryData")
    private final @Nullable Output<Object> binaryData;

    @Import(name = "stringData")
    private final @Nullable Output<Object> stringData;

    @Import(name = "immutable")
    private final @Nullable Output<Object> immutable;

    @Import(name = "type")
    private final @Nullable Output<Object> type;

    @Import(name = "automountServiceAccountToken")
    private final @Nullable Output<Object> automountServiceAccountToken;

    @Import(name = "imagePullSecrets")
    private final @Nullable Output<Object> imagePullSecrets;

    @Import(name = "secrets")
    private final @Nullable Output<Object> secrets;

    @Import(name = "rules")
    private final @Nullable Output<Object> rules;

    @Import(name = "roleRef")
    private final @Nullable Output<Object> roleRef;

    @Import(name = "subjects")
    private final @Nullable Output<Object> subjects;

    /**
     * Takes the tree of an object.
     *
     * @param tree maps with string keys, lists, strings, booleans, integers, doubles, and outputs of all these
     * @throws IllegalArgumentException if a field on top is one that no object has which Holdfast makes
     */
    public KubernetesResourceArgs(Map<String, Object> tree) {
        Map<String, Object> rest = new LinkedHashMap<>(tree);
        this.tree = Collections.unmodifiableMap(new LinkedHashMap<>(tree));
        this.apiVersion = required(rest, "apiVersion");
        this.kind = required(rest, "kind");
        this.metadata = take(rest, "metadata");
        this.spec = take(rest, "spec");
        this.data = take(rest, "data");
        this.binaryData = take(rest, "binaryData");
        this.stringData = take(rest, "stringData");
        this.immutable = take(rest, "immutable");
        this.type = take(rest, "type");
        this.automountServiceAccountToken = take(rest, "automountServiceAccountToken");
        this.imagePullSecrets = take(rest, "imagePullSecrets");
        this.secrets = take(rest, "secrets");
        this.rules = take(rest, "rules");
        this.roleRef = take(rest, "roleRef");
        this.subjects = take(rest, "subjects");
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException(
                    "a " + tree.get("kind") + " has no field " + String.join(", ", rest.keySet()));
        }
    }

    /** The tree, in the order of its fields. */
    public Map<String, Object> tree() {
        return tree;
    }

    /** The kind, such as {@code Deployment}. */
    public String kind() {
        return String.valueOf(tree.get("kind"));
    }

    /** The group and version, such as {@code apps/v1}. */
    public String apiVersion() {
        return String.valueOf(tree.get("apiVersion"));
    }

    /** The name of the object. */
    public String objectName() {
        return String.valueOf(NAME.in(tree));
    }

    /**
     * The same object with changes.
     *
     * @param patch a JSON merge patch (RFC 7386), in which a null deletes; values may be outputs
     * @return the changed inputs
     */
    public KubernetesResourceArgs merge(Map<String, ?> patch) {
        return MergePatch.merge(tree, patch) instanceof Map<?, ?> merged
                ? new KubernetesResourceArgs(new InputTree(new DeferredValues("")).of(merged))
                : this;
    }

    private static Output<Object> required(Map<String, Object> rest, String name) {
        Output<Object> value = take(rest, name);
        if (value == null) {
            throw new IllegalArgumentException("an object has no " + name);
        }
        return value;
    }

    private static @Nullable Output<Object> take(Map<String, Object> rest, String name) {
        Object value = rest.remove(name);
        if (value instanceof Output<?> output) {
            return output.applyValue(known -> known);
        }
        return value == null ? null : Output.of(value);
    }
}
