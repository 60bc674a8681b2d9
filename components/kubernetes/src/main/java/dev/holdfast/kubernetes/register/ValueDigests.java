package dev.holdfast.kubernetes.register;

import com.pulumi.core.Output;
import dev.holdfast.blueprint.kubernetes.Digest;
import dev.holdfast.kubernetes.object.TreePath;
import dev.holdfast.templates.yaml.MergePatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets pods be replaced when a value changes that stands in their configuration files: the digest which the lowering puts on pods is one of
 * the tokens, and those stay.
 */
final class ValueDigests {
    /** On pods that read files with values which are known at deployment only. */
    static final String ANNOTATION = "holdfast.dev/values-hash";

    private static final int DIGITS = 16;
    private static final TreePath NAME = TreePath.of("metadata", "name");
    private static final TreePath DATA = TreePath.of("data");
    private static final TreePath CONFIG_MAP = TreePath.of("configMap", "name");

    private final Map<String, List<Output<String>>> values = new LinkedHashMap<>();

    /** Of the ConfigMaps among the objects of a component, with the values in place of their tokens. */
    ValueDigests(List<Map<String, Object>> trees) {
        for (Map<String, Object> tree : trees) {
            if ("ConfigMap".equals(tree.get("kind")) && DATA.in(tree) instanceof Map<?, ?> data) {
                data.values().forEach(text -> {
                    if (text instanceof Output<?> output) {
                        values.computeIfAbsent(String.valueOf(NAME.in(tree)), name -> new ArrayList<>())
                                .add(output.applyValue(String::valueOf));
                    }
                });
            }
        }
    }

    /** The same tree, or one with the annotation on its pods if they read such a ConfigMap. */
    Map<String, Object> on(Map<String, Object> tree) {
        List<String> way = "CronJob".equals(tree.get("kind"))
                ? List.of("spec", "jobTemplate", "spec", "template")
                : List.of("spec", "template");
        List<Output<String>> read = new ArrayList<>();
        Object template = new TreePath(way).in(tree);
        for (Object volume : TreePath.of("spec", "volumes").listIn(template)) {
            String name = CONFIG_MAP.textIn(volume);
            if (name != null) {
                read.addAll(values.getOrDefault(name, List.of()));
            }
        }
        return read.isEmpty() ? tree : annotated(tree, way, digest(read));
    }

    private static Output<String> digest(List<Output<String>> read) {
        return Output.all(read).applyValue(all -> Digest.of(String.join("\0", all), DIGITS));
    }

    private static Map<String, Object> annotated(Map<String, Object> tree, List<String> way, Output<String> digest) {
        Map<String, Object> patch = Map.of("metadata", Map.of("annotations", Map.of(ANNOTATION, digest)));
        for (int i = way.size() - 1; i >= 0; i--) {
            patch = Map.of(way.get(i), patch);
        }
        Map<String, Object> merged = new LinkedHashMap<>();
        if (MergePatch.merge(tree, patch) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> merged.put(String.valueOf(key), value));
        }
        return merged;
    }
}
