package dev.holdfast.kubernetes.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KubernetesResourceArgsTest {
    private static final Map<String, Object> SERVICE = Map.of(
            "apiVersion",
            "v1",
            "kind",
            "Service",
            "metadata",
            Map.of("name", "web"),
            "spec",
            Map.of("type", "ClusterIP"));

    private final KubernetesResourceArgs args = new KubernetesResourceArgs(SERVICE);

    @Test
    void tellWhatTheyAreFor() {
        assertThat(args.apiVersion()).isEqualTo("v1");
        assertThat(args.kind()).isEqualTo("Service");
        assertThat(args.objectName()).isEqualTo("web");
        assertThat(args.tree()).isEqualTo(SERVICE);
    }

    @Test
    void mergingChangesAddsAndDeletesAndLeavesTheOldOnesAlone() {
        Output<String> address = Output.of("192.0.2.1");
        Map<String, Object> spec = new HashMap<>();
        spec.put("type", null);
        spec.put("externalName", address);

        assertThat(args.merge(Map.of("spec", spec)).tree().get("spec")).isEqualTo(Map.of("externalName", address));
        assertThat(args.tree()).isEqualTo(SERVICE);
    }

    @Test
    void anObjectHasAKindAndAVersion() {
        assertThatThrownBy(() -> new KubernetesResourceArgs(Map.of("apiVersion", "v1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an object has no kind");
    }
}
