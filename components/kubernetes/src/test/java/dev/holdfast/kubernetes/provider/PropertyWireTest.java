package dev.holdfast.kubernetes.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PropertyWireTest {

    @Test
    void keepsAllValuesSecretsAndUnknownsAmongThem() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", "a");
        tree.put("whole", 5L);
        tree.put("fraction", 0.5);
        tree.put("flag", true);
        tree.put("nothing", null);
        tree.put("list", new ArrayList<>(Arrays.asList("b", Unknown.VALUE, Map.of("c", 1L))));
        tree.put("secret", new Secret(Map.of("password", "p")));

        assertThat(PropertyWire.read(PropertyWire.write(tree))).isEqualTo(tree);
    }

    @Test
    void knowsTheUnknownsOfEachType() {
        Struct wire = Struct.newBuilder()
                .putFields(
                        "number",
                        Value.newBuilder()
                                .setStringValue("3eeb2bf0-c639-47a8-9e75-3b44932eb421")
                                .build())
                .build();

        assertThat(PropertyWire.read(wire)).containsEntry("number", Unknown.VALUE);
    }

    @Test
    void secretDoesNotPrintItsValue() {
        assertThat(List.of(new Secret("p4ss")).toString()).doesNotContain("p4ss");
    }
}
