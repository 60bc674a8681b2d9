package dev.holdfast.templates.proxy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.Addressing;
import dev.holdfast.blueprint.proxy.ProxyPlan;
import dev.holdfast.blueprint.proxy.StandAlone;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.proxy.traefik.TraefikConfiguration;
import dev.holdfast.blueprint.proxy.traefik.TraefikLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.util.List;
import java.util.Map;

/** Prints the two files of Traefik. */
public final class TraefikFiles {
    /** Where Traefik's image looks for its files. */
    public static final String FOLDER = "/etc/traefik";

    private static final String TARGET = "traefik";

    private final Renderer renderer;

    /** Prints by the given renderer. */
    public TraefikFiles(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * The files that stand alone, with all load balancers.
     *
     * @param blueprint what they belong to
     * @param version the version of Traefik
     * @param addressing how the platform names things
     * @param surroundings the machine or container
     * @return both files; none without a load balancer
     * @throws dev.holdfast.blueprint.proxy.NotExpressible for what Traefik cannot do
     */
    public List<RenderedFile> standAlone(
            Blueprint blueprint, Version version, Addressing addressing, Surroundings surroundings) {
        List<ProxyPlan> plans = StandAlone.plans(blueprint, addressing);
        if (plans.isEmpty()) {
            return List.of();
        }
        Map<String, String> texts = texts(plans, version, surroundings, FOLDER);
        return List.of(TraefikLowering.PROCESS_FILE, TraefikLowering.RULES_FILE).stream()
                .map(name -> RenderedFile.of(TARGET, TARGET + "/" + name, texts.getOrDefault(name, "")))
                .toList();
    }

    /**
     * The files of one load balancer, for a container of its own.
     *
     * @param loadBalancer one of the blueprint
     * @param blueprint what it belongs to
     * @param region the region in which it runs
     * @param addressing how the platform names things
     * @param surroundings the container
     * @param folder the folder in which Traefik finds both files
     * @return the texts by the name of the file
     * @throws dev.holdfast.blueprint.proxy.NotExpressible for what Traefik cannot do
     */
    public Map<String, String> one(
            LoadBalancerBlueprint loadBalancer,
            Blueprint blueprint,
            String region,
            Addressing addressing,
            Surroundings surroundings,
            String folder) {
        ProxyPlan plan = ProxyPlan.of(loadBalancer, blueprint, region, addressing);
        return texts(List.of(plan), loadBalancer.proxyVersion(), surroundings, folder);
    }

    private Map<String, String> texts(
            List<ProxyPlan> plans, Version version, Surroundings surroundings, String folder) {
        TraefikConfiguration configuration = TraefikLowering.lower(plans, version, surroundings, folder);
        return Map.of(
                TraefikLowering.PROCESS_FILE,
                renderer.render("traefik/traefik.yaml.ftl", configuration),
                TraefikLowering.RULES_FILE,
                renderer.render("traefik/rules.yaml.ftl", configuration));
    }
}
