package dev.holdfast.blueprint.proxy.nginx;

import dev.holdfast.blueprint.ListenerBlueprint;
import dev.holdfast.blueprint.ListenerTlsBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.SessionAffinityBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.ListenerPlan;
import dev.holdfast.blueprint.proxy.ProxyPlan;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.topology.AffinityKind;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.units.HostName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the servers of the listeners that understand HTTP. */
final class ServerLowering {
    private static final int HTTPS = 443;

    private final ProxyPlan plan;
    private final LoadBalancerBlueprint loadBalancer;
    private final Version version;
    private final ListenWords words;
    private final Surroundings surroundings;

    ServerLowering(ProxyPlan plan, Version version, ListenWords words, Surroundings surroundings) {
        this.plan = plan;
        this.loadBalancer = plan.loadBalancer();
        this.version = version;
        this.words = words;
        this.surroundings = surroundings;
    }

    NginxServer server(ListenerPlan listenerPlan) {
        ListenerBlueprint listener = listenerPlan.listener();
        boolean upgrades = listener.protocol() == Protocol.WEBSOCKET;
        boolean everyHost = listener.hosts().isEmpty();
        List<NginxServer.Header> headers = headers(listener.tls());
        LocationLowering locations = new LocationLowering(plan, listenerPlan, headers);
        return new NginxServer(
                words.of(listener.port(), listenWords(listener, everyHost)),
                everyHost ? List.of() : words.of(listener.port(), listenWords(listener, true)),
                http2(listener) && version.atLeast(1, 25, 1),
                listener.hosts().stream().map(HostName::value).toList(),
                NginxTls.of(listener.tls(), surroundings),
                headers,
                NginxTimes.of(loadBalancer.timeouts(), upgrades),
                redirect(listenerPlan),
                LimitLowering.limit(loadBalancer),
                cookieSeconds(),
                upgrades,
                locations.byPath(),
                locations.rest());
    }

    /** HTTP/2 where clients ask for it in TLS, and always for gRPC; not for websockets, which nginx opens in HTTP/1.1 only. */
    private static boolean http2(ListenerBlueprint listener) {
        return listener.protocol() == Protocol.GRPC
                || (listener.tls() != null && listener.protocol() != Protocol.WEBSOCKET);
    }

    private List<String> listenWords(ListenerBlueprint listener, boolean standard) {
        List<String> more = new ArrayList<>();
        if (standard) {
            more.add("default_server");
        }
        if (listener.tls() != null) {
            more.add("ssl");
        }
        if (http2(listener) && !version.atLeast(1, 25, 1)) {
            more.add("http2");
        }
        return List.copyOf(more);
    }

    private static List<NginxServer.Header> headers(@Nullable ListenerTlsBlueprint tls) {
        return tls == null || tls.hsts().isZero()
                ? List.of()
                : List.of(new NginxServer.Header(
                        "Strict-Transport-Security", "max-age=" + tls.hsts().toSeconds()));
    }

    private static NginxServer.@Nullable Redirect redirect(ListenerPlan listener) {
        Integer port = listener.redirectPort();
        return port == null ? null : new NginxServer.Redirect(port == HTTPS ? null : port);
    }

    private @Nullable Long cookieSeconds() {
        SessionAffinityBlueprint affinity = loadBalancer.sessionAffinity();
        return affinity == null || affinity.by() != AffinityKind.COOKIE
                ? null
                : Long.valueOf(Math.max(1, affinity.timeout().toSeconds()));
    }
}
