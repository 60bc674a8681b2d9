package dev.holdfast.policy;

import com.google.protobuf.ListValue;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How properties travel between the engine and a pack. Source of the signatures: {@code sdk/go/common/resource/sig} and {@code
 * sdk/go/common/resource/plugin/rpc.go} of pulumi/pulumi.
 */
final class Wire {
    static final String SIGNATURE = "4dabf18193072939515e22adb298388d";

    private static final String SECRET = "1b47061264138c4ac30d75fd1eb44270";

    /** An unknown of no type in particular. */
    private static final String UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /** One for each type that an unknown may have. */
    private static final Set<String> UNKNOWNS = Set.of(
            UNKNOWN,
            "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
            "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
            "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
            "030794c1-ac77-496b-92df-f27374a8bd58",
            "e48ece36-62e2-4504-bad9-02848725956a",
            "dd056dcd-154b-4c76-9bd3-c8f88648b5ff");

    private Wire() {}

    static boolean isUnknown(Value value) {
        return value.hasStringValue() && UNKNOWNS.contains(value.getStringValue());
    }

    static boolean isSecret(Value value) {
        return signature(value).equals(SECRET);
    }

    /** Whether it is an asset, an archive or a reference: a mapping that is no mapping to the program. */
    static boolean isSpecial(Value value) {
        return !signature(value).isEmpty();
    }

    private static String signature(Value value) {
        Value signature =
                value.hasStructValue() ? value.getStructValue().getFieldsMap().get(SIGNATURE) : null;
        return signature == null ? "" : signature.getStringValue();
    }

    /** What a secret protects. */
    static Value revealed(Value secret) {
        return secret.getStructValue().getFieldsOrDefault("value", none());
    }

    /** Protects a value as another is. */
    static Value likewise(Value secret, Value value) {
        return Value.newBuilder()
                .setStructValue(secret.getStructValue().toBuilder().putFields("value", value))
                .build();
    }

    static Value secret(Value value) {
        Struct.Builder secret = Struct.newBuilder()
                .putFields(SIGNATURE, Value.newBuilder().setStringValue(SECRET).build())
                .putFields("value", value);
        return Value.newBuilder().setStructValue(secret).build();
    }

    static Value unknown() {
        return Value.newBuilder().setStringValue(UNKNOWN).build();
    }

    static Value none() {
        return Value.newBuilder().setNullValue(NullValue.NULL_VALUE).build();
    }

    /**
     * A value of Java as one of the engine's.
     *
     * @throws IllegalArgumentException when it is no text, number, boolean, list, map with text as keys, {@link Property} or null
     */
    static Value of(@Nullable Object value) {
        Value.Builder wire = Value.newBuilder();
        if (value == null) {
            return none();
        } else if (value instanceof Property property) {
            return property.wire();
        } else if (value instanceof Properties properties) {
            return properties.wire();
        } else if (value instanceof String text) {
            wire.setStringValue(text);
        } else if (value instanceof Number number) {
            wire.setNumberValue(number.doubleValue());
        } else if (value instanceof Boolean bool) {
            wire.setBoolValue(bool);
        } else if (value instanceof List<?> list) {
            ListValue.Builder elements = ListValue.newBuilder();
            list.forEach(element -> elements.addValues(of(element)));
            wire.setListValue(elements);
        } else if (value instanceof Map<?, ?> map) {
            Struct.Builder fields = Struct.newBuilder();
            map.forEach((key, field) -> fields.putFields(String.valueOf(key), of(field)));
            wire.setStructValue(fields);
        } else {
            throw new IllegalArgumentException(
                    "no property can be a " + value.getClass().getName());
        }
        return wire.build();
    }
}
