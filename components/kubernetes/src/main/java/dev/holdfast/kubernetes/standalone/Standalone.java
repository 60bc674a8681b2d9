package dev.holdfast.kubernetes.standalone;

import com.pulumi.core.Output;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.Connection;
import dev.holdfast.blueprint.kubernetes.DataConnections;
import dev.holdfast.blueprint.kubernetes.Doors;
import dev.holdfast.blueprint.kubernetes.ObjectNames;
import dev.holdfast.kubernetes.deferred.DeferredValues;
import dev.holdfast.kubernetes.register.ConnectionDetails;
import dev.holdfast.kubernetes.register.LoweredObjects;
import dev.holdfast.templates.kubernetes.ObjectPatches;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A component of its own, checked and ready to be registered.
 *
 * @param lowered what it is
 * @param objects what is registered
 * @param deferred the values that are known at deployment
 */
public record Standalone(Lowered lowered, LoweredObjects objects, DeferredValues deferred) {
    /** What a component is registered as, out of its arguments and the values that it takes. */
    public interface Maker {
        /** Lowers it. */
        Lowered lower(DeferredValues deferred);
    }

    /**
     * Makes a component ready.
     *
     * @param type the name of its class, for messages
     * @param kind what it is
     * @param name what it is called
     * @param draft its arguments
     * @throws ArgumentsRefused if the arguments have no meaning, or a patch is for an object that the component does not have
     */
    public static Standalone of(String type, Kind kind, String name, Draft draft) {
        return of(type, name, draft, deferred -> StandaloneLowering.lower(type, kind, name, draft, deferred));
    }

    /** Makes a component ready that is lowered in its own way. */
    public static Standalone of(String type, String name, Draft draft, Maker maker) {
        DeferredValues deferred = new DeferredValues(name);
        try {
            Lowered lowered = maker.lower(deferred);
            return new Standalone(lowered, objects(name, draft, lowered, deferred), deferred);
        } catch (IllegalArgumentException refused) {
            throw ArgumentsRefused.because(type + " " + name, refused);
        }
    }

    private static LoweredObjects objects(String name, Draft draft, Lowered lowered, DeferredValues deferred) {
        ObjectPatches patches = new ObjectPatches("patches", draft.patches());
        // What measures is called after the system and the program that it is, not after the component.
        String base = lowered.part().kind() == Kind.MONITORING
                ? lowered.blueprint().name()
                : ObjectNames.workload(lowered.blueprint(), name);
        LoweredObjects.Builder objects = LoweredObjects.of(base, lowered.objects())
                .patched(List.of(patches), lowered.region())
                .deferred(deferred);
        lowered.secrets()
                .forEach((secret, values) -> objects.secret(secret, lowered.namespace(), lowered.labels(), values));
        LoweredObjects built = objects.build();
        patches.requireAllMatched();
        return built;
    }

    /** All decisions about it and what it uses. */
    public Blueprint blueprint() {
        return lowered.blueprint();
    }

    /** The name of its workload in the cluster. */
    public Output<String> workload() {
        return Output.of(ObjectNames.workload(blueprint(), lowered.part().name()));
    }

    /** Host and port in the cluster of each of its ports, by the name of the port, if it is a service. */
    public Map<String, Output<String>> endpoints() {
        Map<String, Output<String>> endpoints = new LinkedHashMap<>();
        Doors.endpoints(blueprint(), lowered.region(), lowered.part().name())
                .forEach((port, address) -> endpoints.put(port, text(address)));
        return endpoints;
    }

    /** How clients in the cluster connect to it, if it is a database or cache. */
    public Connection connection() {
        return Objects.requireNonNull(DataConnections.of(lowered.blueprint(), lowered.region())
                .get(lowered.part().name()));
    }

    /** The same as an output: host, port and so on by name, secret with the password where that was given. */
    public Output<Map<String, String>> connectionDetails() {
        return ConnectionDetails.of(connection(), deferred, lowered.secrets());
    }

    /** A text with the values in place of their tokens. */
    public Output<String> text(String text) {
        return deferred.text(text);
    }
}
