package dev.holdfast.kubernetes.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldOwnershipTest {

    private static final Map<String, Object> LIVE = live(
            entry("pulumi-kubernetes", "Update", Map.of("f:spec", Map.of("f:image", Map.of()))),
            entry("autoscaler", "Update", Map.of("f:spec", Map.of("f:replicas", Map.of()))),
            entry("me", "Apply", Map.of("f:spec", Map.of("f:paused", Map.of()))));

    @Test
    void managerTakesOverWhatTheCreateRecorded() {
        List<Object> entries = FieldOwnership.takenOver(LIVE, "me").orElseThrow();

        assertThat(entries).hasSize(2);
        assertThat(FieldOwnership.isFromCreator(live(entries.toArray()))).isFalse();
        assertThat(ObjectTree.map(entries.get(1)))
                .containsEntry("manager", "me")
                .containsEntry("operation", "Apply")
                .containsEntry("fieldsV1", Map.of("f:spec", Map.of("f:image", Map.of(), "f:paused", Map.of())));
    }

    @Test
    void thereIsNothingToTakeOverTwice() {
        Map<String, Object> taken =
                live(FieldOwnership.takenOver(LIVE, "me").orElseThrow().toArray());

        assertThat(FieldOwnership.takenOver(taken, "me")).isEmpty();
    }

    @Test
    void knowsWhatOnlyOthersOwn() {
        assertThat(FieldOwnership.isOwnedByOthersOnly(LIVE, "me", "spec", "replicas"))
                .isTrue();
        assertThat(FieldOwnership.isOwnedByOthersOnly(LIVE, "me", "spec", "paused"))
                .isFalse();
        assertThat(FieldOwnership.isOwnedByOthersOnly(LIVE, "me", "spec", "nobody"))
                .isFalse();
    }

    private static Map<String, Object> live(Object... entries) {
        return Map.of("metadata", Map.of("managedFields", List.of(entries)));
    }

    private static Map<String, Object> entry(String manager, String operation, Map<String, Object> fields) {
        return Map.of("manager", manager, "operation", operation, "apiVersion", "apps/v1", "fieldsV1", fields);
    }
}
