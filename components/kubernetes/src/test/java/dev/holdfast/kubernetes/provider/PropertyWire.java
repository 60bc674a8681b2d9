package dev.holdfast.kubernetes.provider;

import com.google.protobuf.ListValue;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How properties travel between engine and provider. Source of the signatures: {@code sdk/go/common/resource/sig} and
 * {@code sdk/go/common/resource/plugin/rpc.go} of pulumi/pulumi.
 */
final class PropertyWire {

    private static final String SIGNATURE = "4dabf18193072939515e22adb298388d";
    private static final String SECRET = "1b47061264138c4ac30d75fd1eb44270";
    private static final String UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /** One for each type that an unknown may have; the provider has no use for the type. */
    private static final Set<String> UNKNOWNS = Set.of(
            UNKNOWN,
            "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
            "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
            "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
            "030794c1-ac77-496b-92df-f27374a8bd58",
            "e48ece36-62e2-4504-bad9-02848725956a",
            "dd056dcd-154b-4c76-9bd3-c8f88648b5ff");

    private static final double LARGEST_EXACT_INTEGER = 9_007_199_254_740_992.0;

    private PropertyWire() {}

    /** Throws IllegalArgumentException on an asset, an archive or a reference to a resource: no Kubernetes field takes one. */
    static Map<String, Object> read(Struct struct) {
        Map<String, Object> tree = new LinkedHashMap<>();
        struct.getFieldsMap().forEach((key, value) -> tree.put(key, read(value)));
        return tree;
    }

    private static @Nullable Object read(Value value) {
        return switch (value.getKindCase()) {
            case NULL_VALUE, KIND_NOT_SET -> null;
            case BOOL_VALUE -> value.getBoolValue();
            case NUMBER_VALUE -> number(value.getNumberValue());
            case STRING_VALUE -> UNKNOWNS.contains(value.getStringValue()) ? Unknown.VALUE : value.getStringValue();
            case LIST_VALUE -> {
                List<Object> list = new ArrayList<>();
                value.getListValue().getValuesList().forEach(element -> list.add(read(element)));
                yield list;
            }
            case STRUCT_VALUE -> struct(value.getStructValue());
        };
    }

    /** The wire has doubles only, while Kubernetes refuses {@code 5.0} for a whole number. */
    private static Object number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT_INTEGER;
        if (whole) {
            return (long) value;
        }
        return value;
    }

    private static Object struct(Struct struct) {
        Value signature = struct.getFieldsMap().get(SIGNATURE);
        if (signature == null) {
            return read(struct);
        }
        if (SECRET.equals(signature.getStringValue())) {
            return new Secret(read(struct.getFieldsOrDefault("value", Value.getDefaultInstance())));
        }
        throw new IllegalArgumentException("a Kubernetes object cannot hold an asset or a reference to a resource");
    }

    static Struct write(Map<String, Object> tree) {
        Struct.Builder struct = Struct.newBuilder();
        tree.forEach((key, value) -> struct.putFields(key, write(value)));
        return struct.build();
    }

    private static Value write(@Nullable Object value) {
        Value.Builder wire = Value.newBuilder();
        if (value instanceof Map<?, ?>) {
            wire.setStructValue(write(ObjectTree.map(value)));
        } else if (value instanceof List<?> list) {
            ListValue.Builder elements = ListValue.newBuilder();
            list.forEach(element -> elements.addValues(write(element)));
            wire.setListValue(elements);
        } else if (value instanceof Secret secret) {
            wire.setStructValue(Struct.newBuilder()
                    .putFields(
                            SIGNATURE, Value.newBuilder().setStringValue(SECRET).build())
                    .putFields("value", write(secret.element())));
        } else if (value instanceof Unknown) {
            wire.setStringValue(UNKNOWN);
        } else if (value instanceof String text) {
            wire.setStringValue(text);
        } else if (value instanceof Number number) {
            wire.setNumberValue(number.doubleValue());
        } else if (value instanceof Boolean bool) {
            wire.setBoolValue(bool);
        } else {
            wire.setNullValue(NullValue.NULL_VALUE);
        }
        return wire.build();
    }
}
