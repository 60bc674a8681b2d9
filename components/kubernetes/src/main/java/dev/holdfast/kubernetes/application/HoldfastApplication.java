package dev.holdfast.kubernetes.application;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import dev.holdfast.kubernetes.backup.BackupSchedule;
import dev.holdfast.kubernetes.balancer.LoadBalancer;
import dev.holdfast.kubernetes.cluster.StatefulCluster;
import dev.holdfast.kubernetes.postgres.PostgresCluster;
import dev.holdfast.kubernetes.redis.RedisCluster;
import dev.holdfast.kubernetes.register.LoweredComponent;
import dev.holdfast.kubernetes.register.LoweredObjects;
import dev.holdfast.kubernetes.service.ReplicatedService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole system in one region: the namespace, the secrets, and one component for each of its services, load balancers, databases, caches
 * and for the backups. What is registered is what {@code holdfast render --target kubernetes} prints, object by object.
 */
public final class HoldfastApplication extends LoweredComponent {
    /** Its type. */
    public static final String TYPE = "holdfast:kubernetes:Application";

    private final List<LoweredComponent> components;
    private final String namespace;

    /**
     * Makes an application.
     *
     * @param name its name in the program; the names of all children begin with it
     * @param args the system
     * @throws ApplicationRefused if the topology has faults or cannot be deployed; nothing is registered then
     */
    public HoldfastApplication(String name, HoldfastApplicationArgs args) {
        this(name, args, null);
    }

    /**
     * Makes an application.
     *
     * @param name its name in the program; the names of all children begin with it
     * @param args the system
     * @param options as of every component; provider, transforms and aliases reach all children
     * @throws ApplicationRefused if the topology has faults or cannot be deployed; nothing is registered then
     */
    public HoldfastApplication(String name, HoldfastApplicationArgs args, @Nullable ComponentResourceOptions options) {
        this(name, ApplicationPlan.of(args), options);
    }

    private HoldfastApplication(String name, ApplicationPlan plan, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, plan.ground(), options);
        this.namespace = plan.manifests().namespace();
        List<LoweredComponent> all = new ArrayList<>();
        for (ApplicationPlan.Part part : plan.parts()) {
            all.add(component(name + "-" + part.role(), part));
        }
        this.components = List.copyOf(all);
        registerOutputs(Map.of("namespace", Output.of(namespace)));
    }

    private LoweredComponent component(String name, ApplicationPlan.Part part) {
        ComponentResourceOptions options =
                ComponentResourceOptions.builder().parent(this).build();
        LoweredObjects objects = part.objects().after(resources());
        return switch (part.component().kind()) {
            case SERVICE ->
                part.component().objects().stream().anyMatch(StatefulSet.class::isInstance)
                        ? new StatefulCluster(name, objects, options)
                        : new ReplicatedService(name, objects, options);
            case LOAD_BALANCER -> new LoadBalancer(name, objects, options);
            case DATABASE -> new PostgresCluster(name, objects, options);
            case CACHE -> new RedisCluster(name, objects, options);
            case BACKUPS -> new BackupSchedule(name, objects, options);
            case NAMESPACE -> throw new IllegalStateException("the namespace is a child of the application");
        };
    }

    /** Its components, in the order of the topology. */
    public List<LoweredComponent> components() {
        return components;
    }

    /** The namespace of all its objects. */
    public String namespace() {
        return namespace;
    }
}
