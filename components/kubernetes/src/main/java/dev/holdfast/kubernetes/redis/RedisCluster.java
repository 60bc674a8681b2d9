package dev.holdfast.kubernetes.redis;

import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.register.LoweredComponent;
import dev.holdfast.kubernetes.register.LoweredObjects;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Redis cache. Its children: what runs the instances, its Service and configuration. */
public final class RedisCluster extends LoweredComponent {
    /** Its type. */
    public static final String TYPE = "holdfast:kubernetes:RedisCluster";

    /**
     * Registers one whose objects are lowered already.
     *
     * @param name its name in the program
     * @param objects its objects
     * @param options as of every component
     */
    public RedisCluster(String name, LoweredObjects objects, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, objects, options);
        registerOutputs(Map.of());
    }
}
