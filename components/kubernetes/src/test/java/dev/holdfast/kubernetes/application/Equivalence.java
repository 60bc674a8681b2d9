package dev.holdfast.kubernetes.application;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.KubernetesLowering;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import dev.holdfast.kubernetes.object.TreePath;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.kubernetes.KubernetesTarget;
import dev.holdfast.templates.output.RenderedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the objects that a system registers with those that are rendered for it.
 *
 * @param blueprint the system
 * @param regions the regions that are looked at
 * @param renderer renders the manifests; components have their own
 */
record Equivalence(Blueprint blueprint, List<String> regions, Renderer renderer) {
    private static final TreePath NAME = TreePath.of("metadata", "name");
    private static final TreePath NAMESPACE = TreePath.of("metadata", "namespace");

    /** The rendered file that holds no object of the cluster. */
    private static final String KUSTOMIZATION = "/kustomization.yaml";

    /** In all regions. */
    static Equivalence everywhere(Blueprint blueprint, Renderer renderer) {
        return new Equivalence(blueprint, KubernetesLowering.regions(blueprint), renderer);
    }

    /** In one region, which is a different one for each number. */
    static Equivalence somewhere(Blueprint blueprint, int number, Renderer renderer) {
        List<String> regions = KubernetesLowering.regions(blueprint);
        return new Equivalence(blueprint, List.of(regions.get(number % regions.size())), renderer);
    }

    /**
     * Compares.
     *
     * @return how many objects there are
     * @throws AssertionError with what differs
     */
    int compare() {
        Map<String, Object> registered = registered();
        Map<String, Object> rendered = rendered();
        List<String> differences = new ArrayList<>();
        TreeDifference.of("", rendered, registered, differences);
        if (!differences.isEmpty()) {
            throw new AssertionError("rendered and registered differ:\n" + String.join("\n", differences));
        }
        return registered.size();
    }

    private Map<String, Object> registered() {
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
            String region = path.substring(0, path.indexOf('/'));
            if (regions.contains(region) && !path.endsWith(KUSTOMIZATION)) {
                List<Map<String, Object>> documents = YamlDocuments.of(file.text());
                documents.forEach(document -> put(objects, region, document));
                documents.forEach(document ->
                        ExpectedClaims.of(document, documents).forEach(claim -> put(objects, region, claim)));
            }
        }
        return objects;
    }

    private static void put(Map<String, Object> objects, String region, Map<String, Object> tree) {
        String key = region + " " + tree.get("apiVersion") + " " + tree.get("kind") + " " + NAMESPACE.in(tree) + "/"
                + NAME.in(tree);
        if (objects.put(key, tree) != null) {
            throw new AssertionError("twice: " + key);
        }
    }
}
