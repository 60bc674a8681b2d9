package dev.holdfast.kubernetes.application;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.Component;
import dev.holdfast.blueprint.kubernetes.RegionManifests;
import dev.holdfast.blueprint.proxy.NotExpressible;
import dev.holdfast.kubernetes.register.LoweredObjects;
import dev.holdfast.templates.RenderingFailed;
import dev.holdfast.templates.yaml.PatchMatchesNothing;
import java.util.List;

/**
 * All that an application registers, made before anything is registered, so that a fault leaves nothing behind.
 *
 * @param manifests the lowered system
 * @param ground the namespace and the secrets
 * @param parts the objects by component
 * @param outputs what is told of it
 */
record ApplicationPlan(RegionManifests manifests, LoweredObjects ground, List<Part> parts, ApplicationOutputs outputs) {
    /**
     * One component.
     *
     * @param component what was lowered
     * @param objects what is registered
     */
    record Part(Component component, LoweredObjects objects) {
        /** What its resource is called within the application: as its file is. */
        String role() {
            return component.fileName().substring(0, component.fileName().lastIndexOf('.'));
        }
    }

    /**
     * Plans an application.
     *
     * @throws ApplicationRefused if it cannot be deployed
     */
    static ApplicationPlan of(HoldfastApplicationArgs args) {
        ResolvedTopology topology = resolved(args);
        try {
            return new Planner(args, topology).plan();
        } catch (PatchMatchesNothing e) {
            if (e.path().startsWith(Planner.ARGUMENT)) {
                throw new ApplicationRefused(e.path() + ": " + e.reason(), e);
            }
            throw topology.refusal(e.path(), e.reason(), "Correct it, or leave it out.");
        } catch (NotExpressible | RenderingFailed | IllegalArgumentException e) {
            throw new ApplicationRefused(String.valueOf(e.getMessage()), e);
        }
    }

    private static ResolvedTopology resolved(HoldfastApplicationArgs args) {
        String file = args.topology();
        Blueprint blueprint = args.blueprint();
        if (file != null && blueprint == null) {
            return TopologyFile.read(file, args.environment());
        }
        if (file == null && blueprint != null) {
            String environment = args.environment();
            if (environment != null && !environment.equals(blueprint.environment())) {
                throw new ApplicationRefused(
                        "the blueprint is for the environment " + blueprint.environment() + ", not for " + environment);
            }
            return new ResolvedTopology(blueprint, null);
        }
        throw new ApplicationRefused("an application is made from a topology file or a blueprint: say one of the two");
    }
}
