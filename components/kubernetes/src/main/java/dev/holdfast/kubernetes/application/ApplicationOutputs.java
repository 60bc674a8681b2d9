package dev.holdfast.kubernetes.application;

import com.pulumi.core.Output;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.Connection;
import dev.holdfast.blueprint.kubernetes.DataConnections;
import dev.holdfast.blueprint.kubernetes.Doors;
import dev.holdfast.kubernetes.deferred.DeferredValues;
import dev.holdfast.kubernetes.register.CloudAddresses;
import dev.holdfast.kubernetes.register.ConnectionDetails;
import dev.holdfast.kubernetes.register.LoweredComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an operator needs next.
 *
 * @param blueprint the system
 * @param region where it runs
 * @param secrets the values that were given, by secret and key
 */
record ApplicationOutputs(Blueprint blueprint, String region, Map<String, Map<String, Output<String>>> secrets) {
    /** Host and port in the cluster of each port, by service and port, such as {@code web/http}. */
    Map<String, String> endpoints() {
        Map<String, String> endpoints = new LinkedHashMap<>();
        blueprint.services().values().stream()
                .filter(service -> service.replicas().containsKey(region))
                .forEach(service -> Doors.endpoints(blueprint, region, service.name())
                        .forEach((port, address) -> endpoints.put(service.name() + "/" + port, address)));
        endpoints.putAll(Doors.monitoring(blueprint, region));
        return endpoints;
    }

    /** What to connect with to each database and cache; secret where the password was given. */
    Map<String, Output<Map<String, String>>> connections() {
        Map<String, Output<Map<String, String>>> all = new LinkedHashMap<>();
        DataConnections.of(blueprint, region).forEach((name, connection) -> all.put(name, details(connection)));
        return all;
    }

    Output<Map<String, String>> details(Connection connection) {
        return ConnectionDetails.of(connection, new DeferredValues(""), secrets);
    }

    /** The address that the cloud gave to each Service which is reached from outside, by the name of the Service. */
    static Map<String, Output<String>> addresses(List<LoweredComponent> components) {
        Map<String, Output<String>> addresses = new LinkedHashMap<>();
        components.forEach(component -> addresses.putAll(CloudAddresses.of(component.resources())));
        return addresses;
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
