package dev.holdfast.policy;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.util.Map;

/** Values as the engine sends them. */
final class Wired {
    private Wired() {}

    static Struct struct(Map<String, ?> values) {
        return Wire.of(values).getStructValue();
    }

    static Property secret(Object value) {
        Struct wire = struct(Map.of(Wire.SIGNATURE, "1b47061264138c4ac30d75fd1eb44270", "value", value));
        return property(Value.newBuilder().setStructValue(wire).build());
    }

    static Property unknown() {
        return property(Value.newBuilder()
                .setStringValue("04da6b54-80e4-46f7-96ec-b56ff0331ba9")
                .build());
    }

    static Property asset() {
        return property(Value.newBuilder()
                .setStructValue(struct(
                        Map.of(Wire.SIGNATURE, "c44067f5952c0a294b673a41bacd8c17", "text", "hello", "hash", "1")))
                .build());
    }

    private static Property property(Value value) {
        return Property.of(value, false, "");
    }
}
