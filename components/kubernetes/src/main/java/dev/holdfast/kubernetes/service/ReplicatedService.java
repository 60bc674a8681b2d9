package dev.holdfast.kubernetes.service;

import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.register.LoweredComponent;
import dev.holdfast.kubernetes.register.LoweredObjects;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service of which any replica may be replaced by any other. Its children: Deployment, Services, autoscaler, budget, network policy. */
public final class ReplicatedService extends LoweredComponent {
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
}
