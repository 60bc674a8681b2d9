package dev.holdfast.kubernetes.service;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.blueprint.kubernetes.Doors;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import dev.holdfast.kubernetes.register.LoweredObjects;
import dev.holdfast.kubernetes.standalone.ArgumentsRefused;
import dev.holdfast.kubernetes.standalone.Kind;
import dev.holdfast.kubernetes.standalone.Standalone;
import dev.holdfast.kubernetes.standalone.StandaloneComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service of which any replica may be replaced by any other. Its children: Deployment, Services, autoscaler, budget, network policy, what
 * leads to it from outside, and one network policy for each component that it uses.
 */
public final class ReplicatedService extends StandaloneComponent {
    /** Its type. */
    public static final String TYPE = "holdfast:kubernetes:ReplicatedService";

    /**
     * Registers one whose objects are lowered already.
     *
     * @param name its name in the program
     * @param objects its objects
     * @param options as of every component
     */
    public ReplicatedService(String name, LoweredObjects objects, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, objects, options);
        registerOutputs(Map.of());
    }

    /**
     * Makes one.
     *
     * @param name its name in the program and in the system: lower-case letters, digits and hyphens, at most 40 characters
     * @param args its arguments
     * @throws dev.holdfast.kubernetes.standalone.ArgumentsRefused if they have no meaning; nothing is registered then
     */
    public ReplicatedService(String name, ReplicatedServiceArgs args) {
        this(name, args, null);
    }

    /**
     * Makes one.
     *
     * @param name its name in the program and in the system: lower-case letters, digits and hyphens, at most 40 characters
     * @param args its arguments
     * @param options as of every component; provider, transforms and aliases reach all children
     * @throws dev.holdfast.kubernetes.standalone.ArgumentsRefused if they have no meaning; nothing is registered then
     */
    public ReplicatedService(String name, ReplicatedServiceArgs args, @Nullable ComponentResourceOptions options) {
        this(name, replaceable(name, Standalone.of("ReplicatedService", Kind.SERVICE, name, args.draft())), options);
    }

    private ReplicatedService(String name, Standalone made, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, made, options);
        registerOutputs(Map.of("namespace", namespace(), "workload", workload()));
    }

    private static Standalone replaceable(String name, Standalone made) {
        if (made.lowered().objects().stream().anyMatch(StatefulSet.class::isInstance)) {
            throw new ArgumentsRefused("ReplicatedService " + name
                    + ": its replicas keep something or find each other one by one. Make a StatefulCluster of it.");
        }
        return made;
    }

    /** The name of its Deployment in the cluster. */
    public Output<String> workload() {
        return made().workload();
    }

    /**
     * Host and port in the cluster of each of its ports, by the name of the port.
     *
     * @throws IllegalStateException if it is a part of an application
     */
    public Map<String, Output<String>> endpoints() {
        return made().endpoints();
    }

    /**
     * Its URL: of its first host name if it is exposed, else of its first port in the cluster.
     *
     * @throws IllegalArgumentException if it has no port
     * @throws IllegalStateException if it is a part of an application
     */
    public Output<String> url() {
        return made().text(Doors.url(made().blueprint(), made().lowered().region(), part().name()));
    }
}
