package dev.holdfast.kubernetes.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputNormalizationTest {

    @ParameterizedTest
    @CsvSource({
        "1000m, 1",
        "0.5, 500m",
        "100m, 100m",
        "1024Mi, 1Gi",
        "1.5Gi, 1536Mi",
        "0.5Ki, 512",
        "1000, 1k",
        "1500, 1500",
        "1000M, 1G",
        "0, 0",
        "0.1Gi, 107374182400m",
        "1e3, 1e3",
    })
    void quantityIsSpeltAsTheServerDoes(String written, String canonical) {
        assertThat(CanonicalQuantity.of(written)).isEqualTo(canonical);
    }

    @Test
    void normalizesQuantitiesWhereverTheyStand() {
        Map<String, Object> object =
                deployment(Map.of("resources", Map.of("requests", Map.of("cpu", "1000m", "memory", 1024L))));

        assertThat(InputNormalization.normalize(object))
                .isEqualTo(deployment(Map.of("resources", Map.of("requests", Map.of("cpu", "1", "memory", "1024")))));
    }

    @Test
    void leavesOutWhatTheServerLeavesOut() {
        Map<String, Object> container = new LinkedHashMap<>();
        container.put("args", List.of());
        container.put("tty", false);
        container.put("nothing", null);
        container.put("name", "web");

        assertThat(InputNormalization.normalize(deployment(container))).isEqualTo(deployment(Map.of("name", "web")));
    }

    @Test
    void keepsEmptyStructsAndZeroPointers() {
        Map<String, Object> object = Map.of(
                "apiVersion",
                "apps/v1",
                "spec",
                Map.of("replicas", 0L, "volumes", List.of(Map.of("emptyDir", Map.of()))));

        assertThat(InputNormalization.normalize(object)).isEqualTo(object);
    }

    @Test
    void encodesTheTextOfASecret() {
        Map<String, Object> secret = Map.of(
                "apiVersion", "v1", "kind", "Secret", "data", Map.of("a", "YQ=="), "stringData", Map.of("b", "b"));

        assertThat(InputNormalization.normalize(secret))
                .doesNotContainKey("stringData")
                .containsEntry("data", Map.of("a", "YQ==", "b", "Yg=="));
    }

    @Test
    void leavesCustomResourcesAndUnknownsAlone() {
        Map<String, Object> custom =
                Map.of("apiVersion", "postgresql.cnpg.io/v1", "spec", Map.of("requests", Map.of("storage", "1024Mi")));
        Map<String, Object> unknown = deployment(Map.of("image", Unknown.VALUE, "args", List.of()));

        assertThat(InputNormalization.normalize(custom)).isEqualTo(custom);
        assertThat(InputNormalization.normalize(unknown)).isEqualTo(unknown);
    }

    @Test
    void dropsReadOnlyMetadata() {
        Map<String, Object> object =
                Map.of("apiVersion", "v1", "metadata", Map.of("name", "a", "uid", "1", "generation", 2L));

        assertThat(InputNormalization.normalize(object)).containsEntry("metadata", Map.of("name", "a"));
    }

    private static Map<String, Object> deployment(Map<String, Object> container) {
        return Map.of("apiVersion", "apps/v1", "kind", "Deployment", "spec", Map.of("containers", List.of(container)));
    }
}
