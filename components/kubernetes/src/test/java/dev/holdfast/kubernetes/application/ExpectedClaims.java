package dev.holdfast.kubernetes.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The claims that a rendered StatefulSet leads to, worked out from the documentation of StatefulSets alone. */
final class ExpectedClaims {
    private ExpectedClaims() {}

    static List<Map<String, Object>> of(Map<String, Object> document, List<Map<String, Object>> beside) {
        List<Map<String, Object>> claims = new ArrayList<>();
        if (!document.get("kind").equals("StatefulSet")) {
            return claims;
        }
        Map<String, Object> spec = map(document.get("spec"));
        Map<String, Object> metadata = map(document.get("metadata"));
        if (spec.get("volumeClaimTemplates") instanceof List<?> templates) {
            for (Object template : templates) {
                for (int i = 0; i < replicas(spec, metadata.get("name"), beside); i++) {
                    claims.add(claim(map(template), metadata, i));
                }
            }
        }
        return claims;
    }

    private static int replicas(Map<String, Object> spec, Object name, List<Map<String, Object>> beside) {
        if (spec.get("replicas") instanceof Integer replicas) {
            return replicas;
        }
        return beside.stream()
                .filter(other -> other.get("kind").equals("HorizontalPodAutoscaler"))
                .map(other -> map(other.get("spec")))
                .filter(scaler -> map(scaler.get("scaleTargetRef")).get("name").equals(name))
                .map(scaler -> (Integer) scaler.get("minReplicas"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> claim(Map<String, Object> template, Map<String, Object> set, int ordinal) {
        Map<String, Object> metadata = new LinkedHashMap<>(map(template.get("metadata")));
        metadata.put("name", metadata.get("name") + "-" + set.get("name") + "-" + ordinal);
        metadata.put("namespace", set.get("namespace"));
        metadata.put("annotations", Map.of("pulumi.com/skipAwait", "true"));
        Map<String, Object> claim = new LinkedHashMap<>(template);
        claim.put("apiVersion", "v1");
        claim.put("kind", "PersistentVolumeClaim");
        claim.put("metadata", metadata);
        return claim;
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, each) -> map.put((String) key, each));
        return map;
    }
}
