package dev.holdfast.blueprint.proxy.haproxy;

import dev.holdfast.blueprint.ListenerBlueprint;
import dev.holdfast.blueprint.ListenerTlsBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.ListenerPlan;
import dev.holdfast.blueprint.proxy.Mode;
import dev.holdfast.blueprint.proxy.PathRoute;
import dev.holdfast.blueprint.proxy.ProxyPlan;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.TlsVersion;
import dev.holdfast.topology.units.HostName;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the frontend of a listener. */
final class FrontendLowering {
    private static final int HTTPS = 443;

    private final ProxyPlan plan;
    private final HaproxyFrontend.@Nullable Rate rate;
    private final boolean dualStack;
    private final Version version;
    private final Surroundings surroundings;

    FrontendLowering(
            ProxyPlan plan,
            HaproxyFrontend.@Nullable Rate rate,
            boolean dualStack,
            Version version,
            Surroundings surroundings) {
        this.plan = plan;
        this.rate = rate;
        this.dualStack = dualStack;
        this.version = version;
        this.surroundings = surroundings;
    }

    HaproxyFrontend frontend(ListenerPlan plan) {
        ListenerBlueprint listener = plan.listener();
        boolean http = plan.mode() == Mode.HTTP;
        return new HaproxyFrontend(
                plan.name(),
                this.plan.loadBalancer().name(),
                http,
                bind(plan),
                this.plan.loadBalancer().maxConnections(),
                rate,
                http ? listener.hosts().stream().map(HostName::value).toList() : List.of(),
                hostSample(),
                redirect(plan),
                listener.tls() == null ? "http" : "https",
                http ? hsts(listener.tls()) : null,
                routes(plan.paths()),
                plan.rest());
    }

    private HaproxyFrontend.Bind bind(ListenerPlan plan) {
        ListenerBlueprint listener = plan.listener();
        ListenerTlsBlueprint tls = listener.tls();
        String address = surroundings.address();
        return new HaproxyFrontend.Bind(
                ListenAddress.of(address, dualStack, listener.port()),
                address == null && dualStack,
                tls == null ? null : surroundings.certificate(tls.secret()),
                tls != null && tls.minVersion() == TlsVersion.V1_3 ? "TLSv1.3" : "TLSv1.2",
                plan.mode() == Mode.HTTP ? alpn(listener.protocol()) : null,
                tls == null && listener.protocol() == Protocol.GRPC);
    }

    /** Websockets are opened in HTTP/1.1, as few clients know how to open them in HTTP/2. */
    private static String alpn(Protocol protocol) {
        return switch (protocol) {
            case GRPC -> "h2";
            case WEBSOCKET -> "http/1.1";
            default -> "h2,http/1.1";
        };
    }

    /** The converter {@code host_only}, which spares the colons of IPv6 addresses, came with 2.7. */
    private String hostSample() {
        return version.atLeast(2, 7, 0) ? "req.hdr(host),host_only" : "req.hdr(host),field(1,:)";
    }

    private @Nullable String redirect(ListenerPlan plan) {
        Integer port = plan.redirectPort();
        if (port == null) {
            return null;
        }
        return "https://%[" + hostSample() + "]" + (port == HTTPS ? "" : ":" + port) + "%[pathq]";
    }

    private static @Nullable String hsts(@Nullable ListenerTlsBlueprint tls) {
        return tls == null || tls.hsts().isZero()
                ? null
                : "max-age=" + tls.hsts().toSeconds();
    }

    private static List<HaproxyFrontend.Route> routes(List<PathRoute> paths) {
        return IntStream.range(0, paths.size())
                .mapToObj(i -> new HaproxyFrontend.Route(
                        "path-" + (i + 1),
                        paths.get(i).exact(),
                        paths.get(i).below(),
                        paths.get(i).pool()))
                .toList();
    }
}
