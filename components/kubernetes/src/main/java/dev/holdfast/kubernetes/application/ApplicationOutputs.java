package dev.holdfast.kubernetes.application;

import com.pulumi.core.Output;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.Connection;
import dev.holdfast.blueprint.kubernetes.DataConnections;
import dev.holdfast.blueprint.kubernetes.Doors;
import dev.holdfast.kubernetes.object.TreePath;
import dev.holdfast.kubernetes.register.KubernetesResource;
import dev.holdfast.kubernetes.register.LoweredComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operator needs next.
 *
 * @param blueprint the system
 * @param region where it runs
 * @param secrets the values that were given, by secret and key
 */
record ApplicationOutputs(Blueprint blueprint, String region, Map<String, Map<String, Output<String>>> secrets) {
    private static final TreePath TYPE = TreePath.of("spec", "type");
    private static final TreePath INGRESS = TreePath.of("loadBalancer", "ingress");
    private static final TreePath ADDRESS = TreePath.of("ip");
    private static final TreePath HOST = TreePath.of("hostname");

    /** Host and port in the cluster of each port, by service and port, such as {@code web/http}. */
    Map<String, String> endpoints() {
        Map<String, String> endpoints = new LinkedHashMap<>();
        blueprint.services().values().stream()
                .filter(service -> service.replicas().containsKey(region))
                .forEach(service -> Doors.endpoints(blueprint, region, service.name())
                        .forEach((port, address) -> endpoints.put(service.name() + "/" + port, address)));
        return endpoints;
    }

    /** What to connect with to each database and cache; secret where the password was given. */
    Map<String, Output<Map<String, String>>> connections() {
        Map<String, Output<Map<String, String>>> all = new LinkedHashMap<>();
        DataConnections.of(blueprint, region).forEach((name, connection) -> all.put(name, details(connection)));
        return all;
    }

    Output<Map<String, String>> details(Connection connection) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("host", connection.host());
        put(details, "readHost", connection.readHost());
        details.put("port", String.valueOf(connection.port()));
        put(details, "database", connection.database());
        put(details, "user", connection.user());
        String secret = connection.password().name();
        String key = connection.password().key();
        details.put("passwordSecret", secret + "/" + key);
        Output<String> password = secrets.getOrDefault(secret, Map.of()).get(key);
        if (password == null) {
            return Output.of(details);
        }
        return password.asSecret().applyValue(value -> {
            Map<String, String> whole = new LinkedHashMap<>(details);
            whole.put("password", value);
            return whole;
        });
    }

    private static void put(Map<String, String> details, String name, @Nullable String value) {
        if (value != null) {
            details.put(name, value);
        }
    }

    /**
     * The address that the cloud gave to each Service which is reached from outside, by the name of the Service: an IP address or a host name,
     * empty while there is none.
     */
    static Map<String, Output<String>> addresses(List<LoweredComponent> components) {
        Map<String, Output<String>> addresses = new LinkedHashMap<>();
        for (LoweredComponent component : components) {
            for (KubernetesResource resource : component.resources()) {
                if (resource.kind().equals("Service") && "LoadBalancer".equals(TYPE.in(resource.tree()))) {
                    addresses.put(resource.objectName(), resource.status().applyValue(ApplicationOutputs::address));
                }
            }
        }
        return addresses;
    }

    private static String address(@Nullable Object status) {
        for (Object given : INGRESS.listIn(status)) {
            String address = ADDRESS.textIn(given);
            String host = HOST.textIn(given);
            if (address != null || host != null) {
                return address != null ? address : String.valueOf(host);
            }
        }
        return "";
    }

    /** The names of what there is, as {@code kind/name}. */
    static List<String> names(List<LoweredComponent> components) {
        List<String> names = new ArrayList<>();
        components.forEach(component -> component.resources().stream()
                .map(resource -> resource.kind() + "/" + resource.objectName())
                .forEach(names::add));
        return names;
    }
}
