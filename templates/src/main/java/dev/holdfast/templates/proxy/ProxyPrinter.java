package dev.holdfast.templates.proxy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.NetworkBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.Addressing;
import dev.holdfast.blueprint.proxy.DatabaseRoute;
import dev.holdfast.blueprint.proxy.DatabaseRoutes;
import dev.holdfast.blueprint.proxy.ProxyPlan;
import dev.holdfast.blueprint.proxy.StandAlone;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.proxy.haproxy.HaproxyLowering;
import dev.holdfast.blueprint.proxy.nginx.NginxLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.util.List;

/** Prints configurations of a proxy. */
public final class ProxyPrinter {
    private final Renderer renderer;
    private final String target;
    private final String file;
    private final boolean leadsToDatabases;
    private final Lowering lowering;

    /** What a proxy is told, in its own terms. */
    private interface Lowering {
        Object lower(
                List<ProxyPlan> plans,
                List<DatabaseRoute> databases,
                NetworkBlueprint network,
                Version version,
                Surroundings surroundings);
    }

    private ProxyPrinter(Renderer renderer, String target, String file, boolean leadsToDatabases, Lowering lowering) {
        this.renderer = renderer;
        this.target = target;
        this.file = file;
        this.leadsToDatabases = leadsToDatabases;
        this.lowering = lowering;
    }

    /** Prints {@code haproxy.cfg}, by the given renderer. */
    public static ProxyPrinter haproxy(Renderer renderer) {
        return new ProxyPrinter(renderer, "haproxy", "haproxy.cfg", true, HaproxyLowering::lower);
    }

    /** Prints {@code nginx.conf}, by the given renderer. */
    public static ProxyPrinter nginx(Renderer renderer) {
        return new ProxyPrinter(
                renderer,
                "nginx",
                "nginx.conf",
                false,
                (plans, databases, network, version, surroundings) ->
                        NginxLowering.lower(plans, network, version, surroundings));
    }

    /**
     * The file that stands alone, such as {@code haproxy/haproxy.cfg}, with all load balancers and the ways to databases on machines.
     *
     * @param blueprint what they belong to
     * @param version the version of the program that reads it
     * @param addressing how the platform names things
     * @param surroundings the machine or container
     * @return the file; none where nothing is to be balanced
     * @throws dev.holdfast.blueprint.proxy.NotExpressible for what this version cannot do
     * @throws dev.holdfast.templates.RenderingFailed for a value that the file cannot hold
     */
    public List<RenderedFile> standAlone(
            Blueprint blueprint, Version version, Addressing addressing, Surroundings surroundings) {
        List<ProxyPlan> plans = StandAlone.plans(blueprint, addressing);
        List<DatabaseRoute> databases = DatabaseRoutes.onMachines(blueprint);
        return plans.isEmpty() && (!leadsToDatabases || databases.isEmpty())
                ? List.of()
                : List.of(RenderedFile.of(
                        target, target + "/" + file, text(plans, databases, blueprint, version, surroundings)));
    }

    /**
     * The file of one load balancer, for a container of its own.
     *
     * @param loadBalancer one of the blueprint
     * @param blueprint what it belongs to
     * @param region the region in which it runs
     * @param addressing how the platform names things
     * @param surroundings the container
     * @return the text of the file
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
        return text(List.of(plan), List.of(), blueprint, loadBalancer.proxyVersion(), surroundings);
    }

    /**
     * The file of the way to one database, for a container of its own.
     *
     * @param route the way
     * @param blueprint what it belongs to
     * @param version the version of the program that reads it
     * @param surroundings the container
     * @return the text of the file
     */
    public String route(DatabaseRoute route, Blueprint blueprint, Version version, Surroundings surroundings) {
        return text(List.of(), List.of(route), blueprint, version, surroundings);
    }

    private String text(
            List<ProxyPlan> plans,
            List<DatabaseRoute> databases,
            Blueprint blueprint,
            Version version,
            Surroundings surroundings) {
        String template = target + "/" + file + ".ftl";
        return renderer.render(template, lowering.lower(plans, databases, blueprint.network(), version, surroundings));
    }
}
