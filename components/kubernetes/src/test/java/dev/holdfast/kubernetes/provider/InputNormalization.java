package dev.holdfast.kubernetes.provider;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings a program's object into the form that the API server answers, so that another spelling of the same is no difference.
 *
 * <p>Source: {@code normalizeInputs} in {@code provider/pkg/provider/provider.go} and {@code Normalize} in
 * {@code provider/pkg/clients/unstructured.go}, which go through the typed structs of {@code k8s.io/api} and back. There are no
 * such structs in Java, so their effects are done by name: quantities become canonical, and what {@code omitempty} leaves out
 * (null, empty lists, empty maps of strings, false and zero in fields that are no pointers) goes. Custom resources have no
 * struct and stay as they are.
 */
final class InputNormalization {

    /** The built-in API groups without a dot; those with one end in k8s.io. */
    private static final Set<String> SHORT_GROUPS = Set.of("", "apps", "autoscaling", "batch", "policy");

    /** Fields whose values (or whose map's values) are quantities. */
    private static final Set<String> QUANTITIES = Set.of(
            "limits",
            "requests",
            "capacity",
            "hard",
            "default",
            "defaultRequest",
            "max",
            "min",
            "maxLimitRequestRatio");

    private static final Set<String> QUANTITY_FIELDS = Set.of("sizeLimit", "averageValue");

    /** Maps, where structs that are empty on purpose (emptyDir, podSelector) have to stay. */
    private static final Set<String> MAPS = Set.of(
            "labels",
            "annotations",
            "matchLabels",
            "nodeSelector",
            "data",
            "binaryData",
            "limits",
            "requests",
            "parameters");

    /** Fields that are no pointers in k8s.io/api, so that their zero value is left out. */
    private static final Set<String> OMITTED_WHEN_ZERO = Set.of(
            "hostNetwork",
            "hostPID",
            "hostIPC",
            "stdin",
            "stdinOnce",
            "tty",
            "readOnly",
            "publishNotReadyAddresses",
            "paused",
            "minReadySeconds",
            "initialDelaySeconds",
            "value",
            "subPath",
            "medium");

    private static final List<String> READ_ONLY = List.of(
            "creationTimestamp",
            "deletionGracePeriodSeconds",
            "deletionTimestamp",
            "generation",
            "managedFields",
            "resourceVersion",
            "uid");

    private InputNormalization() {}

    /** A normalized copy. An object with unknowns keeps all but its read-only fields, as a struct could not hold them. */
    static Map<String, Object> normalize(Map<String, Object> inputs) {
        Map<String, Object> object = ObjectTree.copy(inputs);
        if (isBuiltIn(ObjectTree.text(object, "apiVersion")) && !Unknowns.in(object)) {
            if ("Secret".equals(object.get("kind"))) {
                encodeStringData(object);
            }
            clean(object);
        }
        READ_ONLY.forEach(field -> ObjectTree.remove(object, "metadata", field));
        return object;
    }

    private static boolean isBuiltIn(String apiVersion) {
        String group = new TypeToken(apiVersion, "").group();
        return SHORT_GROUPS.contains(group) || group.endsWith(".k8s.io");
    }

    /** As the API server does on writing; see {@code Convert_v1_Secret_To_core_Secret}. */
    private static void encodeStringData(Map<String, Object> secret) {
        Map<String, Object> plain = ObjectTree.map(secret.remove("stringData"));
        if (plain.isEmpty()) {
            return;
        }
        Map<String, Object> data = new LinkedHashMap<>(ObjectTree.map(secret.get("data")));
        plain.forEach((key, value) -> data.put(
                key, Base64.getEncoder().encodeToString(String.valueOf(value).getBytes(StandardCharsets.UTF_8))));
        secret.put("data", data);
    }

    private static void clean(Map<String, Object> map) {
        map.entrySet().removeIf(entry -> isOmitted(entry.getKey(), entry.getValue()));
        map.forEach((key, value) -> {
            if (QUANTITIES.contains(key) && value instanceof Map<?, ?>) {
                ObjectTree.map(value).replaceAll((name, quantity) -> canonical(quantity));
            } else if (value instanceof Map<?, ?>) {
                clean(ObjectTree.map(value));
            } else if (value instanceof List<?> list) {
                list.forEach(element -> clean(ObjectTree.map(element)));
            }
        });
        map.replaceAll((key, value) -> QUANTITY_FIELDS.contains(key) ? canonical(value) : value);
    }

    private static boolean isOmitted(String key, @Nullable Object value) {
        if (value == null || (value instanceof List<?> list && list.isEmpty())) {
            return true;
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() && MAPS.contains(key);
        }
        boolean zero = value.equals(false) || value.equals(0L) || value.equals("");
        return zero && OMITTED_WHEN_ZERO.contains(key);
    }

    /** The server takes a bare number for a quantity, and answers text. */
    private static @Nullable Object canonical(@Nullable Object quantity) {
        if (quantity instanceof Long || quantity instanceof Double) {
            return CanonicalQuantity.of(new BigDecimal(quantity.toString()).toPlainString());
        }
        return quantity instanceof String text ? CanonicalQuantity.of(text) : quantity;
    }
}
