package dev.holdfast.blueprint.proxy.nginx;

import dev.holdfast.blueprint.StaticContentBlueprint;
import dev.holdfast.blueprint.proxy.ListenerPlan;
import dev.holdfast.blueprint.proxy.NotExpressible;
import dev.holdfast.blueprint.proxy.PathRoute;
import dev.holdfast.blueprint.proxy.Pool;
import dev.holdfast.blueprint.proxy.ProxyPlan;
import dev.holdfast.topology.Protocol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the locations of a server: nginx itself picks the longest that fits. */
final class LocationLowering {
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final ProxyPlan plan;
    private final ListenerPlan listener;
    private final List<NginxServer.Header> headers;

    LocationLowering(ProxyPlan plan, ListenerPlan listener, List<NginxServer.Header> headers) {
        this.plan = plan;
        this.listener = listener;
        this.headers = headers;
    }

    /**
     * The locations below a path.
     *
     * @throws NotExpressible for files at a path that also leads to a service
     */
    List<NginxLocation> byPath() {
        List<NginxLocation> locations = new ArrayList<>();
        for (StaticContentBlueprint content : plan.loadBalancer().staticContent()) {
            if (!isRoot(content.path())) {
                locations.add(files(content));
            }
        }
        for (PathRoute route : listener.paths()) {
            locations.add(new NginxLocation(route.exact(), route.below(), proxy(route.pool())));
        }
        Set<String> seen = new HashSet<>();
        for (NginxLocation location : locations) {
            if (!seen.add(location.below())) {
                throw new NotExpressible(
                        listener.name() + " serves two things at " + location.below() + ", and one path leads to one");
            }
        }
        return List.copyOf(locations);
    }

    /** What is done with all other requests. */
    NginxLocation rest() {
        String pool = listener.rest();
        return plan.loadBalancer().staticContent().stream()
                .filter(content -> isRoot(content.path()))
                .findFirst()
                .map(this::filesAtRoot)
                .orElseGet(() ->
                        new NginxLocation(null, "/", pool == null ? new NginxLocation.Answer(NOT_FOUND) : proxy(pool)));
    }

    private NginxLocation filesAtRoot(StaticContentBlueprint content) {
        if (listener.rest() != null) {
            throw new NotExpressible(listener.name() + " serves files and a service at /, and one path leads to one");
        }
        return files(content);
    }

    private static boolean isRoot(String path) {
        return path.equals("/");
    }

    private NginxLocation files(StaticContentBlueprint content) {
        String below = content.path().endsWith("/") ? content.path() : content.path() + "/";
        String cacheControl =
                "public, max-age=" + content.maxAge().toSeconds() + (content.immutable() ? ", immutable" : "");
        return new NginxLocation(
                null, below, new NginxLocation.Files(content.directory() + "/", headers, cacheControl));
    }

    private NginxLocation.Action proxy(String name) {
        Pool pool = plan.pool(name);
        if (pool.servers() == 0) {
            return new NginxLocation.Answer(UNAVAILABLE);
        }
        return pool.protocol() == Protocol.GRPC
                ? new NginxLocation.Grpc("grpc://" + name)
                : new NginxLocation.Proxy((pool.protocol() == Protocol.HTTPS ? "https://" : "http://") + name);
    }
}
