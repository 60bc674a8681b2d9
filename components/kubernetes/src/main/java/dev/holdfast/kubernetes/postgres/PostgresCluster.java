package dev.holdfast.kubernetes.postgres;

import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.register.LoweredComponent;
import dev.holdfast.kubernetes.register.LoweredObjects;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL cluster with its replicas. Its children: what runs the instances, a Service for writes and one for reads. */
public final class PostgresCluster extends LoweredComponent {
    /** Its type. */
    public static final String TYPE = "holdfast:kubernetes:PostgresCluster";

    /**
     * Registers one whose objects are lowered already.
     *
     * @param name its name in the program
     * @param objects its objects
     * @param options as of every component
     */
    public PostgresCluster(String name, LoweredObjects objects, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, objects, options);
        registerOutputs(Map.of());
    }
}
