package dev.holdfast.kubernetes.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplicaClaimsTest {
    private static Map<String, Object> set(Map<String, Object> spec) {
        return Map.of(
                "apiVersion",
                "apps/v1",
                "kind",
                "StatefulSet",
                "metadata",
                Map.of("name", "shop-queue", "namespace", "shop"),
                "spec",
                spec);
    }

    private static Map<String, Object> template(String name) {
        return Map.of(
                "metadata", Map.of("name", name, "labels", Map.of("a", "b")),
                "spec", Map.of("accessModes", List.of("ReadWriteOnce")));
    }

    @Test
    void areNamedAsTheControllerNamesThem() {
        List<ReplicaClaims.ReplicaClaim> claims =
                ReplicaClaims.of(set(Map.of("volumeClaimTemplates", List.of(template("data"), template("log")))), 2);

        assertThat(claims.stream().map(claim -> TreePath.of("metadata", "name").in(claim.tree())))
                .containsExactly("data-shop-queue-0", "data-shop-queue-1", "log-shop-queue-0", "log-shop-queue-1");
        assertThat(claims.get(3).tree())
                .isEqualTo(Map.of(
                        "apiVersion",
                        "v1",
                        "kind",
                        "PersistentVolumeClaim",
                        "metadata",
                        Map.of("name", "log-shop-queue-1", "namespace", "shop", "labels", Map.of("a", "b")),
                        "spec",
                        Map.of("accessModes", List.of("ReadWriteOnce"))));
    }

    @Test
    void thereAreNoneWithoutTemplates() {
        assertThat(ReplicaClaims.of(set(Map.of()), 3)).isEmpty();
    }

    @Test
    void outliveTheirSetUnlessItSaysOtherwise() {
        assertThat(ReplicaClaims.outlive(set(Map.of()))).isTrue();
        assertThat(ReplicaClaims.outlive(
                        set(Map.of("persistentVolumeClaimRetentionPolicy", Map.of("whenDeleted", "Retain")))))
                .isTrue();
        assertThat(ReplicaClaims.outlive(
                        set(Map.of("persistentVolumeClaimRetentionPolicy", Map.of("whenDeleted", "Delete")))))
                .isFalse();
    }
}
