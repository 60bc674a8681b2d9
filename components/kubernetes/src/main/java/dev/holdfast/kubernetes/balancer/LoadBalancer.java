package dev.holdfast.kubernetes.balancer;

import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.register.LoweredComponent;
import dev.holdfast.kubernetes.register.LoweredObjects;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A load balancer: the cloud's own, or a proxy of at least two instances behind it. Its children: Services, and for a proxy its Deployment and configuration. */
public final class LoadBalancer extends LoweredComponent {
    /** Its type. */
    public static final String TYPE = "holdfast:kubernetes:LoadBalancer";

    /**
     * Registers one whose objects are lowered already.
     *
     * @param name its name in the program
     * @param objects its objects
     * @param options as of every component
     */
    public LoadBalancer(String name, LoweredObjects objects, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, objects, options);
        registerOutputs(Map.of());
    }
}
