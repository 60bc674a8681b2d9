package dev.holdfast.kubernetes.application;

import dev.holdfast.kubernetes.object.TreePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The claims that a rendered StatefulSet leads to, worked out from the documentation of StatefulSets alone. */
final class ExpectedClaims {
    private static final TreePath KIND = TreePath.of("kind");
    private static final TreePath NAME = TreePath.of("metadata", "name");
    private static final TreePath REPLICAS = TreePath.of("spec", "replicas");
    private static final TreePath SCALED = TreePath.of("spec", "scaleTargetRef", "name");
    private static final TreePath LEAST = TreePath.of("spec", "minReplicas");
    private static final TreePath LEAST_OF_KEDA = TreePath.of("spec", "minReplicaCount");

    private ExpectedClaims() {}

    static List<Map<String, Object>> of(Map<String, Object> document, List<Map<String, Object>> beside) {
        List<Map<String, Object>> claims = new ArrayList<>();
        if ("StatefulSet".equals(KIND.in(document))) {
            for (Object template : TreePath.of("spec", "volumeClaimTemplates").listIn(document)) {
                for (int i = 0; i < replicas(document, beside); i++) {
                    claims.add(claim(template, document, i));
                }
            }
        }
        return claims;
    }

    private static int replicas(Map<String, Object> set, List<Map<String, Object>> beside) {
        if (REPLICAS.in(set) instanceof Integer replicas) {
            return replicas;
        }
        return beside.stream()
                .filter(other -> Objects.equals(SCALED.in(other), NAME.in(set)))
                .map(other -> (Integer) Objects.requireNonNull(
                        "ScaledObject".equals(KIND.in(other)) ? LEAST_OF_KEDA.in(other) : LEAST.in(other)))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> claim(Object template, Map<String, Object> set, int ordinal) {
        Map<String, Object> metadata = copy(TreePath.of("metadata").in(template));
        metadata.put("name", NAME.in(template) + "-" + NAME.in(set) + "-" + ordinal);
        metadata.put(
                "namespace",
                Objects.requireNonNull(TreePath.of("metadata", "namespace").in(set)));
        metadata.put("annotations", Map.of("pulumi.com/skipAwait", "true"));
        Map<String, Object> claim = copy(template);
        claim.put("apiVersion", "v1");
        claim.put("kind", "PersistentVolumeClaim");
        claim.put("metadata", metadata);
        return claim;
    }

    private static Map<String, Object> copy(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(value)).forEach((key, each) -> map.put((String) key, each));
        return map;
    }
}
