package dev.holdfast.kubernetes.cluster;

import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.register.LoweredComponent;
import dev.holdfast.kubernetes.register.LoweredObjects;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service of which each replica has its own name and volumes. Its children: StatefulSet, Services, claims, budget, network policy. */
public final class StatefulCluster extends LoweredComponent {
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
}
