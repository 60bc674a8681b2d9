package dev.holdfast.templates.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.compose.ComposeAddressing;
import dev.holdfast.blueprint.compose.ComposeLowering;
import dev.holdfast.blueprint.proxy.Addressing;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import dev.holdfast.templates.proxy.ProxyPrinter;
import dev.holdfast.templates.proxy.TraefikFiles;
import dev.holdfast.topology.Engine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Renders systems for Compose, with all files that they mount. */
public final class ComposeFiles {
    private static final Renderer RENDERER = new Renderer();

    private ComposeFiles() {}

    /** The files of a system, by path. */
    static Map<String, String> render(Blueprint blueprint) {
        Map<String, Map<String, String>> proxies = proxies(blueprint, new ComposeAddressing(blueprint));
        proxies.putAll(ProgramTexts.of(RENDERER, blueprint));
        Map<String, String> files = new TreeMap<>();
        for (RenderedFile file :
                new ComposeTarget(RENDERER).render(ComposeLowering.lower(blueprint, proxies), ComposeTarget.NAME)) {
            files.put(file.path().text(), file.text());
        }
        return files;
    }

    /** The configurations of all load balancers, by load balancer and then by file. */
    public static Map<String, Map<String, String>> proxies(Blueprint blueprint, Addressing addressing) {
        Map<String, Map<String, String>> proxies = new LinkedHashMap<>();
        blueprint.loadBalancers().forEach((name, balancer) -> {
            if (balancer.engine() != Engine.CLOUD) {
                proxies.put(name, configuration(balancer, blueprint, addressing));
            }
        });
        return proxies;
    }

    private static Map<String, String> configuration(
            LoadBalancerBlueprint balancer, Blueprint blueprint, Addressing addressing) {
        Surroundings container = Surroundings.container();
        String region = blueprint.primaryRegion().name();
        if (balancer.engine() == Engine.TRAEFIK) {
            return new TraefikFiles(RENDERER)
                    .one(balancer, blueprint, region, addressing, container, TraefikFiles.FOLDER);
        }
        return balancer.engine() == Engine.NGINX
                ? Map.of(
                        "nginx.conf",
                        ProxyPrinter.nginx(RENDERER).one(balancer, blueprint, region, addressing, container))
                : Map.of(
                        "haproxy.cfg",
                        ProxyPrinter.haproxy(RENDERER).one(balancer, blueprint, region, addressing, container));
    }
}
