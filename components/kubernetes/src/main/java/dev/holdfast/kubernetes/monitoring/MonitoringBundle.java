package dev.holdfast.kubernetes.monitoring;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.blueprint.kubernetes.Doors;
import dev.holdfast.kubernetes.register.LoweredObjects;
import dev.holdfast.kubernetes.standalone.Kind;
import dev.holdfast.kubernetes.standalone.Standalone;
import dev.holdfast.kubernetes.standalone.StandaloneComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prometheus, Alertmanager and Grafana, the exporters that they need, and what lets them in at what they watch. The volumes of Prometheus and
 * Alertmanager are protected.
 */
public final class MonitoringBundle extends StandaloneComponent {
    /** Its type. */
    public static final String TYPE = "holdfast:kubernetes:MonitoringBundle";

    /**
     * Registers one whose objects are lowered already.
     *
     * @param name its name in the program
     * @param objects its objects
     * @param options as of every component
     */
    public MonitoringBundle(String name, LoweredObjects objects, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, objects, options);
        registerOutputs(Map.of());
    }

    /**
     * Makes one.
     *
     * @param name its name in the program; objects are called after the system and the program that they are for
     * @param args its arguments
     * @throws dev.holdfast.kubernetes.standalone.ArgumentsRefused if they have no meaning; nothing is registered then
     */
    public MonitoringBundle(String name, MonitoringBundleArgs args) {
        this(name, args, null);
    }

    /**
     * Makes one.
     *
     * @param name its name in the program; objects are called after the system and the program that they are for
     * @param args its arguments
     * @param options as of every component; provider, transforms and aliases reach all children
     * @throws dev.holdfast.kubernetes.standalone.ArgumentsRefused if they have no meaning; nothing is registered then
     */
    public MonitoringBundle(String name, MonitoringBundleArgs args, @Nullable ComponentResourceOptions options) {
        this(name, Standalone.of("MonitoringBundle", Kind.MONITORING, name, args.draft()), options);
    }

    private MonitoringBundle(String name, Standalone made, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, made, options);
        registerOutputs(Map.of("namespace", namespace(), "endpoints", Output.of(endpoints())));
    }

    /**
     * Host and port in the cluster of {@code prometheus}, {@code alertmanager} and {@code grafana}.
     *
     * @throws IllegalStateException if it is a part of an application
     */
    public Map<String, Output<String>> endpoints() {
        Map<String, Output<String>> endpoints = new LinkedHashMap<>();
        Doors.monitoring(made().blueprint(), made().lowered().region())
                .forEach((program, address) -> endpoints.put(program, made().text(address)));
        return endpoints;
    }
}
