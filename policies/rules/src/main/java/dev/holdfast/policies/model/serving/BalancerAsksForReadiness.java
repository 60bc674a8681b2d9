package dev.holdfast.policies.model.serving;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.HealthCheckAction;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.RouteTarget;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where both ask by HTTP, the path of the health check is that of the readiness probe, not that of the liveness probe alone: a replica that
 * lives but is not ready gets no requests. Of several services behind a load balancer each is judged.
 */
public final class BalancerAsksForReadiness implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M26a", "A load balancer asks what the readiness probe asks")
            .warning()
            .because("A replica that still reads its data answers that it lives, and gets every third request.")
            .from("requirements R38, R102", "kube-score pod-probes-identical")
            .fix("Write the path of the readiness probe in healthCheck, or leave healthCheck out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        Blueprint blueprint = system.blueprint();
        for (LoadBalancerBlueprint balancer : blueprint.loadBalancers().values()) {
            if (!(balancer.healthCheck().action() instanceof HealthCheckAction.HttpGet asked)) {
                continue;
            }
            for (String name : services(balancer)) {
                ServiceBlueprint service = blueprint.services().get(name);
                String ready = service == null ? null : path(service.readinessProbe());
                String lives = service == null ? null : path(service.livenessProbe());
                if (ready != null && !ready.equals(asked.path()) && asked.path().equals(lives)) {
                    found.at(
                            TopologyPath.of("loadBalancers", balancer.name(), "healthCheck"),
                            "it asks " + asked.path() + ", by which service " + name
                                    + " tells that it lives; that it is ready it tells by " + ready);
                }
            }
        }
    }

    private static Set<String> services(LoadBalancerBlueprint balancer) {
        Set<String> names = new TreeSet<>();
        balancer.listeners().forEach(listener -> listener.routes()
                .forEach(route ->
                        route.targets().stream().map(RouteTarget::service).forEach(names::add)));
        return names;
    }

    private static @Nullable String path(@Nullable ProbeBlueprint probe) {
        return probe != null && probe.action() instanceof ProbeAction.Http http ? http.path() : null;
    }
}
