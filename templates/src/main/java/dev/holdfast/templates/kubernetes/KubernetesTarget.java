package dev.holdfast.templates.kubernetes;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.Component;
import dev.holdfast.blueprint.kubernetes.ConfigurationFiles;
import dev.holdfast.blueprint.kubernetes.KubernetesLowering;
import dev.holdfast.blueprint.kubernetes.RegionManifests;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import dev.holdfast.templates.readback.YamlReadBack;
import dev.holdfast.templates.yaml.PatchMatchesNothing;
import dev.holdfast.topology.Patches;
import dev.holdfast.topology.RegionRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Renders the target {@code kubernetes}: a complete folder for each region, which {@code kubectl apply -k} takes. */
public final class KubernetesTarget {
    /** The target's name. */
    public static final String NAME = "kubernetes";

    private static final String FILE = "kubernetes/file.yaml.ftl";
    private static final String KUSTOMIZATION = "kubernetes/kustomization.yaml.ftl";

    private final Renderer renderer;

    /** Renders with the given renderer. */
    public KubernetesTarget(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * Renders a system in one environment.
     *
     * @param blueprint the system
     * @return its files, at {@code <region>/<component>.yaml}
     * @throws PatchMatchesNothing when a patch is for an object that there is in no region
     */
    public List<RenderedFile> render(Blueprint blueprint) {
        ConfigurationFiles texts = new MountedFiles(renderer, blueprint);
        // Each region and each file by itself, so as many at once as there are processors; the order stays theirs.
        List<Region> regions = KubernetesLowering.regions(blueprint).parallelStream()
                .map(region -> render(KubernetesLowering.lower(blueprint, region, texts), blueprint.patches()))
                .toList();
        ObjectPatches.requireAllMatched(regions.stream().map(Region::patches).toList());
        return regions.stream().flatMap(region -> region.files().stream()).toList();
    }

    /** The files of a region, and what was patched in them. */
    private record Region(List<RenderedFile> files, ObjectPatches patches) {}

    private Region render(RegionManifests manifests, Patches raw) {
        String region = manifests.region().name();
        ObjectPatches patches = new ObjectPatches(raw);
        List<Component> components = manifests.components();
        List<String> texts = components.parallelStream()
                .map(component -> text(manifests, component))
                .toList();
        List<RenderedFile> files = new ArrayList<>(components.size() + 1);
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            String text = texts.get(i);
            String patched = patches.apply(text, component.objects(), region);
            if (!patched.equals(text)) {
                YamlReadBack.check(patched);
            }
            files.add(RenderedFile.of(NAME, region + "/" + component.fileName(), patched));
        }
        Map<String, Object> model = facts(manifests);
        model.put("notes", notes(manifests));
        model.put(
                "resources",
                manifests.components().stream().map(Component::fileName).toList());
        files.add(RenderedFile.of(NAME, region + "/kustomization.yaml", renderer.render(KUSTOMIZATION, model)));
        return new Region(files, patches);
    }

    private String text(RegionManifests manifests, Component component) {
        Map<String, Object> model = facts(manifests);
        model.put("component", component);
        return renderer.render(FILE, model, text -> ObjectReadBack.check(component, text));
    }

    private static Map<String, Object> facts(RegionManifests manifests) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("system", manifests.system());
        facts.put("environment", manifests.environment());
        facts.put("region", manifests.region().name());
        return facts;
    }

    private static List<String> notes(RegionManifests manifests) {
        List<String> notes = new ArrayList<>();
        if (manifests.region().role() == RegionRole.RECOVERY) {
            notes.add("This region waits for a disaster; apply this folder when it takes over.");
        }
        manifests
                .secrets()
                .forEach((secret, keys) -> notes.add("The secret " + secret + " has to be there before"
                        + (keys.isEmpty() ? "." : ", with " + String.join(", ", keys) + ".")));
        return notes;
    }
}
