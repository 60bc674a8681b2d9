package dev.holdfast.templates.compose;

import dev.holdfast.templates.yaml.MergePatch;
import dev.holdfast.templates.yaml.PatchMatchesNothing;
import dev.holdfast.templates.yaml.TextTree;
import dev.holdfast.templates.yaml.YamlTree;
import dev.holdfast.topology.ServicePatch;
import dev.holdfast.topology.units.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Applies raw changes to the rendered Compose file. They are in Compose's own words, so a dollar sign in them begins an interpolation, as
 * it would if somebody edited the file.
 */
final class ServicePatches {
    private static final String SERVICES = "services";

    private ServicePatches() {}

    /**
     * The file with all patches merged in, in order; the same text where there is none.
     *
     * @throws PatchMatchesNothing when a patch is for a service that the file does not have
     */
    static String apply(String compose, List<ServicePatch> patches) {
        if (patches.isEmpty()) {
            return compose;
        }
        Map<String, @Nullable Object> project = map(TextTree.read(compose));
        Map<String, @Nullable Object> services = map(project.get(SERVICES));
        for (int i = 0; i < patches.size(); i++) {
            ServicePatch patch = patches.get(i);
            if (!services.containsKey(patch.service())) {
                throw new PatchMatchesNothing(
                        "patches.compose[" + i + "].service",
                        "there is no Compose service " + patch.service()
                                + Nearest.hint(patch.service(), services.keySet()));
            }
            services.put(patch.service(), MergePatch.merge(services.get(patch.service()), patch.merge()));
        }
        project.put(SERVICES, services);
        return YamlTree.print(project) + "\n";
    }

    private static Map<String, @Nullable Object> map(@Nullable Object tree) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }
}
