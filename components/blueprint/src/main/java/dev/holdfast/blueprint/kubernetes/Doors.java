package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.ExposureBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.monitoring.Platform;
import dev.holdfast.blueprint.monitoring.Programs;
import dev.holdfast.blueprint.monitoring.Site;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Where the parts of a system are reached, as texts for people and programs. */
public final class Doors {
    private Doors() {}

    /** The host name in the cluster of something that can be connected to. */
    public static String host(Blueprint blueprint, String region, Endpoint endpoint) {
        return Hosts.of(Scope.of(blueprint, region), endpoint);
    }

    /** Host and port in the cluster of each port of a service, by the name of the port. */
    public static Map<String, String> endpoints(Blueprint blueprint, String region, String service) {
        Map<String, String> endpoints = new LinkedHashMap<>();
        for (PortBlueprint port : find(blueprint, service).ports()) {
            endpoints.put(port.name(), hostAndPort(blueprint, region, service, port));
        }
        return endpoints;
    }

    /**
     * The URL of a service: of its first host name if it is exposed, else of its first port in the cluster.
     *
     * @throws IllegalArgumentException if it has no port
     */
    public static String url(Blueprint blueprint, String region, String service) {
        ServiceBlueprint found = find(blueprint, service);
        ExposureBlueprint exposure = found.exposure();
        if (exposure != null) {
            return (exposure.tls() == null ? "http://" : "https://")
                    + exposure.hosts().get(0)
                    + exposure.path();
        }
        if (found.ports().isEmpty()) {
            throw new IllegalArgumentException(service + " has no port, and so no URL");
        }
        PortBlueprint port = found.ports().get(0);
        return scheme(port) + "://" + hostAndPort(blueprint, region, service, port);
    }

    /** Host and port in the cluster of each program with a page or an API that measures and runs beside the system, by its name. */
    public static Map<String, String> monitoring(Blueprint blueprint, String region) {
        Site site = new Site(blueprint, region, Platform.KUBERNETES);
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put(Programs.PROMETHEUS, Programs.PROMETHEUS_PORT);
        ports.put(Programs.ALERTMANAGER, Programs.ALERTMANAGER_PORT);
        ports.put(Programs.GRAFANA, Programs.GRAFANA_PORT);
        Map<String, String> endpoints = new LinkedHashMap<>();
        ports.forEach((program, port) -> {
            if (site.runs(program)) {
                endpoints.put(program, site.program(program) + ":" + port);
            }
        });
        return endpoints;
    }

    private static String scheme(PortBlueprint port) {
        return switch (port.protocol()) {
            case WEBSOCKET -> "ws";
            case HTTP, HTTPS, GRPC, TCP, UDP -> port.protocol().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String hostAndPort(Blueprint blueprint, String region, String service, PortBlueprint port) {
        return host(blueprint, region, new Endpoint.Service(service, port)) + ":" + port.port();
    }

    private static ServiceBlueprint find(Blueprint blueprint, String service) {
        return Objects.requireNonNull(blueprint.services().get(service));
    }
}
