package dev.holdfast.kubernetes.application;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.KubernetesLowering;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.kubernetes.KubernetesTarget;
import dev.holdfast.templates.output.RenderedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the objects that a system registers in all its regions with those that are rendered for it.
 *
 * @param blueprint the system
 * @param renderer renders the manifests; components have their own
 */
record Equivalence(Blueprint blueprint, Renderer renderer) {
    /** The rendered file that holds no object of the cluster. */
    private static final String KUSTOMIZATION = "/kustomization.yaml";

    /**
     * Compares.
     *
     * @return how many objects there are
     * @throws AssertionError with what differs
     */
    int compare() {
        if (blueprint.targets().kubernetes() == null) {
            return 0;
        }
        List<String> regions = KubernetesLowering.regions(blueprint);
        Map<String, Object> registered = registered(regions);
        Map<String, Object> rendered = rendered();
        List<String> differences = new ArrayList<>();
        TreeDifference.of("", rendered, registered, differences);
        if (!differences.isEmpty()) {
            throw new AssertionError("rendered and registered differ:\n" + String.join("\n", differences));
        }
        return registered.size();
    }

    private Map<String, Object> registered(List<String> regions) {
        MockedRun run = MockedRun.of(context -> regions.forEach(region -> new HoldfastApplication(
                "in-" + region,
                HoldfastApplicationArgs.builder()
                        .blueprint(blueprint)
                        .region(region)
                        .build())));
        Map<String, Object> objects = new TreeMap<>();
        for (Registered object : run.objects()) {
            String region = regions.stream()
                    .filter(it -> object.name().startsWith("in-" + it + "-"))
                    .reduce((one, other) -> one.length() > other.length() ? one : other)
                    .orElseThrow();
            put(objects, region, object.inputs());
        }
        return objects;
    }

    private Map<String, Object> rendered() {
        Map<String, Object> objects = new TreeMap<>();
        for (RenderedFile file : new KubernetesTarget(renderer).render(blueprint)) {
            String path = file.path().toString();
            if (!path.endsWith(KUSTOMIZATION)) {
                String region = path.substring(0, path.indexOf('/'));
                List<Map<String, Object>> documents = YamlDocuments.of(file.text());
                documents.forEach(document -> put(objects, region, document));
                documents.forEach(document ->
                        ExpectedClaims.of(document, documents).forEach(claim -> put(objects, region, claim)));
            }
        }
        return objects;
    }

    private static void put(Map<String, Object> objects, String region, Map<String, Object> tree) {
        Map<?, ?> metadata = (Map<?, ?>) tree.get("metadata");
        String key = region + " " + tree.get("apiVersion") + " " + tree.get("kind") + " " + metadata.get("namespace")
                + "/" + metadata.get("name");
        if (objects.put(key, tree) != null) {
            throw new AssertionError("twice: " + key);
        }
    }
}
