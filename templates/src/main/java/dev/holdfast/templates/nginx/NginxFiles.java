package dev.holdfast.templates.nginx;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.Addressing;
import dev.holdfast.blueprint.proxy.ProxyPlan;
import dev.holdfast.blueprint.proxy.StandAlone;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.proxy.nginx.NginxLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.util.List;

/** Prints configurations of nginx. */
public final class NginxFiles {
    private static final String TARGET = "nginx";
    private static final String TEMPLATE = "nginx/nginx.conf.ftl";

    private final Renderer renderer;

    /** Prints by the given renderer. */
    public NginxFiles(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * The file that stands alone, {@code nginx/nginx.conf}, with all load balancers.
     *
     * @param blueprint what they belong to
     * @param version the version of nginx that reads it
     * @param addressing how the platform names things
     * @param surroundings the machine or container
     * @return the file; none without a load balancer
     * @throws dev.holdfast.blueprint.proxy.NotExpressible for what this version cannot do
     * @throws dev.holdfast.templates.RenderingFailed for a value that the file cannot hold
     */
    public List<RenderedFile> standAlone(
            Blueprint blueprint, Version version, Addressing addressing, Surroundings surroundings) {
        List<ProxyPlan> plans = StandAlone.plans(blueprint, addressing);
        return plans.isEmpty()
                ? List.of()
                : List.of(
                        RenderedFile.of(TARGET, TARGET + "/nginx.conf", text(plans, blueprint, version, surroundings)));
    }

    /**
     * The file of one load balancer, for a container of its own.
     *
     * @param loadBalancer one of the blueprint
     * @param blueprint what it belongs to
     * @param region the region in which it runs
     * @param addressing how the platform names things
     * @param surroundings the container
     * @return the text of {@code nginx.conf}
     * @throws dev.holdfast.blueprint.proxy.NotExpressible for what its version cannot do
     * @throws dev.holdfast.templates.RenderingFailed for a value that the file cannot hold
     */
    public String one(
            LoadBalancerBlueprint loadBalancer,
            Blueprint blueprint,
            String region,
            Addressing addressing,
            Surroundings surroundings) {
        ProxyPlan plan = ProxyPlan.of(loadBalancer, blueprint, region, addressing);
        return text(List.of(plan), blueprint, loadBalancer.version(), surroundings);
    }

    private String text(List<ProxyPlan> plans, Blueprint blueprint, Version version, Surroundings surroundings) {
        return renderer.render(TEMPLATE, NginxLowering.lower(plans, blueprint.network(), version, surroundings));
    }
}
