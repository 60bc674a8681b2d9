package dev.holdfast.blueprint.proxy.nginx;

import dev.holdfast.blueprint.HealthCheckBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.SessionAffinityBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.Addresses;
import dev.holdfast.blueprint.proxy.HostAndPort;
import dev.holdfast.blueprint.proxy.Member;
import dev.holdfast.blueprint.proxy.Mode;
import dev.holdfast.blueprint.proxy.NotExpressible;
import dev.holdfast.blueprint.proxy.Pool;
import dev.holdfast.blueprint.proxy.Server;
import dev.holdfast.blueprint.proxy.TimeText;
import dev.holdfast.topology.AffinityKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Makes the upstream of a pool. */
final class UpstreamLowering {
    /** Idle connections for each server and worker, so that most requests find one. */
    private static final int IDLE = 16;

    private final LoadBalancerBlueprint loadBalancer;
    private final boolean resolves;

    UpstreamLowering(LoadBalancerBlueprint loadBalancer, Version version) {
        this.loadBalancer = loadBalancer;
        this.resolves = resolves(version);
    }

    /** Whether nginx looks names up while it runs: {@code resolve} was for its commercial edition before 1.27.3. */
    static boolean resolves(Version version) {
        return version.atLeast(1, 27, 3);
    }

    NginxUpstream upstream(Pool pool) {
        List<NginxUpstream.Server> servers = new ArrayList<>();
        for (Member member : pool.members()) {
            servers.addAll(servers(member));
        }
        return new NginxUpstream(
                pool.name(),
                method(pool.mode()),
                List.copyOf(servers),
                pool.mode() == Mode.HTTP ? IDLE * pool.servers() : null);
    }

    private String method(Mode mode) {
        SessionAffinityBlueprint affinity = loadBalancer.sessionAffinity();
        if (affinity != null) {
            return affinity.by() == AffinityKind.COOKIE && mode == Mode.HTTP ? "cookie" : "address";
        }
        return switch (loadBalancer.algorithm()) {
            case ROUND_ROBIN -> "round-robin";
            case LEAST_CONNECTIONS -> "least-connections";
            case SOURCE -> "address";
            case URI -> mode == Mode.HTTP ? "uri" : "round-robin";
            case RANDOM -> "random";
        };
    }

    private List<NginxUpstream.Server> servers(Member member) {
        return member.addresses().accept(new Addresses.Visitor<>() {
            @Override
            public List<NginxUpstream.Server> named(Addresses.Named named) {
                return named.servers().stream()
                        .map(server -> server(host(server), member))
                        .toList();
            }

            @Override
            public List<NginxUpstream.Server> discovered(Addresses.Discovered discovered) {
                return List.of(server(resolves ? discovered.host() : discovered.stable(), member));
            }
        });
    }

    private String host(Server server) {
        if (resolves) {
            return server.host();
        }
        String address = server.address();
        if (address == null) {
            throw new NotExpressible("nginx before 1.27.3 needs a fixed address for " + server.host()
                    + ", as it does not start while the name is unknown and never looks it up again");
        }
        return address;
    }

    private NginxUpstream.Server server(String host, Member member) {
        HealthCheckBlueprint check = loadBalancer.healthCheck();
        List<String> parameters = new ArrayList<>();
        if (member.weight() > 1) {
            parameters.add("weight=" + member.weight());
        }
        parameters.add("max_fails=" + check.fall());
        parameters.add(
                "fail_timeout=" + TimeText.of(wholeSeconds(check.interval().multipliedBy(check.fall()))));
        if (member.weight() == 0) {
            parameters.add("down");
        }
        if (resolves && !HostAndPort.isAddress(host)) {
            parameters.add("resolve");
        }
        return new NginxUpstream.Server(HostAndPort.of(host, member.port().port()), List.copyOf(parameters));
    }

    /** nginx counts this time in seconds, and does not start with milliseconds. */
    private static Duration wholeSeconds(Duration time) {
        return Duration.ofSeconds(time.plusNanos(999_999_999).toSeconds());
    }
}
