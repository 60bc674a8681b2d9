package dev.holdfast.kubernetes.cluster;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.blueprint.ConsensusBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.kubernetes.register.LoweredObjects;
import dev.holdfast.kubernetes.standalone.Kind;
import dev.holdfast.kubernetes.standalone.Standalone;
import dev.holdfast.kubernetes.standalone.StandaloneComponent;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A service of which each replica has its own name and volume. Its children: StatefulSet, Services, claims, budget, network policy, and one
 * network policy for each component that it uses.
 */
public final class StatefulCluster extends StandaloneComponent {
    /** Its type. */
    public static final String TYPE = "holdfast:kubernetes:StatefulCluster";

    /**
     * Registers one whose objects are lowered already.
     *
     * @param name its name in the program
     * @param objects its objects
     * @param options as of every component
     */
    public StatefulCluster(String name, LoweredObjects objects, @Nullable ComponentResourceOptions options) {
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
    public StatefulCluster(String name, StatefulClusterArgs args) {
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
    public StatefulCluster(String name, StatefulClusterArgs args, @Nullable ComponentResourceOptions options) {
        this(name, Standalone.of("StatefulCluster", Kind.SERVICE, name, args.draft()), options);
    }

    private StatefulCluster(String name, Standalone made, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, made, options);
        registerOutputs(Map.of("namespace", namespace(), "workload", workload()));
    }

    /** The name of its StatefulSet in the cluster. */
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

    /** The votes that a decision needs; nothing if its replicas do not vote. */
    public OptionalInt quorum() {
        ServiceBlueprint service =
                Objects.requireNonNull(made().blueprint().services().get(part().name()));
        ConsensusBlueprint consensus = service.consensus();
        return consensus == null ? OptionalInt.empty() : OptionalInt.of(consensus.quorum());
    }
}
