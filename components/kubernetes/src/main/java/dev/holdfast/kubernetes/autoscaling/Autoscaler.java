package dev.holdfast.kubernetes.autoscaling;

import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.standalone.Standalone;
import dev.holdfast.kubernetes.standalone.StandaloneComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets the number of replicas of a workload that somebody else made follow the load. Its child is a HorizontalPodAutoscaler, or the
 * ScaledObject of KEDA where that is chosen. Whoever made the workload must not write a number of replicas, or each deployment sets it back; for components of this library say {@code autoscale} instead,
 * which leaves the number out.
 */
public final class Autoscaler extends StandaloneComponent {
    /** Its type. */
    public static final String TYPE = "holdfast:kubernetes:Autoscaler";

    /**
     * Makes one.
     *
     * @param name its name in the program and in the system: lower-case letters, digits and hyphens, at most 40 characters
     * @param args its arguments
     * @throws dev.holdfast.kubernetes.standalone.ArgumentsRefused if they have no meaning; nothing is registered then
     */
    public Autoscaler(String name, AutoscalerArgs args) {
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
    public Autoscaler(String name, AutoscalerArgs args, @Nullable ComponentResourceOptions options) {
        this(name, AutoscalerLowering.of(name, args), options);
    }

    private Autoscaler(String name, Standalone made, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, made, options);
        registerOutputs(Map.of("namespace", namespace()));
    }
}
