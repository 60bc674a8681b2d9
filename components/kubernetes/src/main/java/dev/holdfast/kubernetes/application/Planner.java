package dev.holdfast.kubernetes.application;

import com.pulumi.core.Output;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.Component;
import dev.holdfast.blueprint.kubernetes.ComponentKind;
import dev.holdfast.blueprint.kubernetes.ConfigurationFiles;
import dev.holdfast.blueprint.kubernetes.KubernetesLowering;
import dev.holdfast.blueprint.kubernetes.ObjectNames;
import dev.holdfast.blueprint.kubernetes.RegionManifests;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.kubernetes.register.LoweredObjects;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.kubernetes.MountedFiles;
import dev.holdfast.templates.kubernetes.ObjectPatches;
import dev.holdfast.topology.units.Nearest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lowers a system in one region and makes what is registered of it. */
final class Planner {
    /** Where patches are written that are arguments. */
    static final String ARGUMENT = "patches[";

    /** What there is one of, and whose objects are called after the system. */
    private static final Set<ComponentKind> OF_ALL = EnumSet.of(ComponentKind.BACKUPS, ComponentKind.MONITORING);

    private final HoldfastApplicationArgs args;
    private final ResolvedTopology topology;
    private final Blueprint blueprint;
    private final ConfigurationFiles texts;
    private final ObjectPatches patches;
    private final ObjectPatches more;

    Planner(HoldfastApplicationArgs args, ResolvedTopology topology) {
        this.args = args;
        this.topology = topology;
        this.blueprint = topology.blueprint();
        this.texts = new MountedFiles(new Renderer(), blueprint);
        this.patches = new ObjectPatches(blueprint.patches());
        this.more = new ObjectPatches("patches", args.patches());
    }

    ApplicationPlan plan() {
        String region = region();
        RegionManifests manifests = KubernetesLowering.lower(blueprint, region, texts);
        Map<String, Map<String, Output<String>>> secrets = new SecretValues(manifests, args).checked();
        List<KubernetesObject> namespace = new ArrayList<>();
        List<ApplicationPlan.Part> parts = new ArrayList<>();
        for (Component component : manifests.components()) {
            if (component.kind() == ComponentKind.NAMESPACE) {
                namespace.addAll(component.objects());
            } else {
                parts.add(new ApplicationPlan.Part(component, objects(component, region)));
            }
        }
        LoweredObjects.Builder ground = LoweredObjects.of("", namespace).patched(List.of(patches, more), region);
        secrets.forEach((name, values) -> ground.secret(name, manifests.namespace(), manifests.labels(), values));
        if (parts.stream().anyMatch(part -> part.objects().holdData())) {
            ground.holdingData();
        }
        LoweredObjects first = ground.build();
        requireMatches(region);
        return new ApplicationPlan(
                manifests, first, List.copyOf(parts), new ApplicationOutputs(blueprint, region, secrets));
    }

    private LoweredObjects objects(Component component, String region) {
        String base = OF_ALL.contains(component.kind())
                ? blueprint.name()
                : ObjectNames.workload(blueprint, component.name());
        return LoweredObjects.of(base, component.objects())
                .patched(List.of(patches, more), region)
                .build();
    }

    /** A patch may be for another region only; that is no reason to refuse it in this one. */
    private void requireMatches(String region) {
        // To lower the other regions takes longer than this one's registration.
        if (!patches.allMatched() || !more.allMatched()) {
            for (String other : KubernetesLowering.regions(blueprint)) {
                if (!other.equals(region)) {
                    KubernetesLowering.lower(blueprint, other, texts).objects().forEach(object -> {
                        String name = object.metadata().name();
                        patches.apply(Map.of(), object.kind(), name, other);
                        more.apply(Map.of(), object.kind(), name, other);
                    });
                }
            }
        }
        patches.requireAllMatched();
        more.requireAllMatched();
    }

    private String region() {
        if (blueprint.targets().kubernetes() == null) {
            throw topology.refusal(
                    "targets",
                    "Kubernetes is not among the targets",
                    "Write 'targets: {kubernetes: \"1.35\"}' with the version of the cluster.");
        }
        List<String> regions = KubernetesLowering.regions(blueprint);
        String region = args.region();
        if (region == null) {
            if (regions.size() == 1) {
                return regions.get(0);
            }
            throw topology.refusal(
                    "regions",
                    "the system runs in " + regions.size() + " regions, and an application is for one of them",
                    "Say which one the cluster is in: " + String.join(", ", regions) + ".");
        }
        if (!regions.contains(region)) {
            throw topology.refusal(
                    "regions",
                    "nothing runs in a region '" + region + "'" + Nearest.hint(region, regions),
                    "Say one of " + String.join(", ", regions) + ".");
        }
        return region;
    }
}
