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
