package dev.holdfast.blueprint.monitoring;

import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.compose.ComposeNames;
import dev.holdfast.topology.Protocol;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a service is checked from outside: with the question of its readiness probe, asked of its address, or on one host of each replica.
 *
 * @param service the service
 * @param module the name of the question
 * @param body the body of a JSON-RPC call, if it is one
 * @param targets whom is asked: addresses, or {@code host:port} where only a connection is opened
 */
public record Check(String service, String module, @Nullable String body, List<String> targets) {
    /** An HTTP GET. */
    public static final String HTTP = "http";

    /** Opening a connection. */
    public static final String TCP = "tcp";

    /** Returns the checks of all services at a site that have a port to connect to. */
    public static List<Check> of(Site site) {
        return site.services().stream()
                .flatMap(service -> of(site, service).stream())
                .toList();
    }

    /** Returns the check of a service; nothing for one without a port. */
    public static Optional<Check> of(Site site, ServiceBlueprint service) {
        ProbeBlueprint probe = service.readinessProbe();
        List<String> hosts = hosts(site, service);
        if (probe == null) {
            return connection(service, hosts);
        }
        return probe.action().accept(new ProbeAction.Visitor<Optional<Check>>() {
            @Override
            public Optional<Check> http(ProbeAction.Http http) {
                return Optional.of(new Check(service.name(), HTTP, null, addresses(http.port(), http.path(), hosts)));
            }

            @Override
            public Optional<Check> tcp(ProbeAction.Tcp tcp) {
                return Optional.of(connect(service, tcp.port(), hosts));
            }

            @Override
            public Optional<Check> jsonRpc(ProbeAction.JsonRpc call) {
                return Optional.of(new Check(
                        service.name(),
                        "json-rpc-" + service.name(),
                        call.body(),
                        addresses(call.port(), call.path(), hosts)));
            }

            @Override
            public Optional<Check> command(ProbeAction.Command command) {
                return connection(service, hosts);
            }
        });
    }

    private static List<String> hosts(Site site, ServiceBlueprint service) {
        return site.onKubernetes()
                ? List.of(site.host(service.name()))
                : new ComposeNames(site.blueprint()).of(service);
    }

    private static Optional<Check> connection(ServiceBlueprint service, List<String> hosts) {
        return service.checkedPort().map(port -> connect(service, port, hosts));
    }

    private static Check connect(ServiceBlueprint service, PortBlueprint port, List<String> hosts) {
        return new Check(
                service.name(),
                TCP,
                null,
                hosts.stream().map(host -> host + ":" + port.port()).toList());
    }

    private static List<String> addresses(PortBlueprint port, String path, List<String> hosts) {
        String scheme = port.protocol() == Protocol.HTTPS ? "https://" : "http://";
        return hosts.stream()
                .map(host -> scheme + host + ":" + port.port() + path)
                .toList();
    }
}
