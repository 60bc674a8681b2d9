package dev.holdfast.kubernetes.application;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import dev.holdfast.kubernetes.backup.BackupSchedule;
import dev.holdfast.kubernetes.balancer.LoadBalancer;
import dev.holdfast.kubernetes.cluster.StatefulCluster;
import dev.holdfast.kubernetes.monitoring.MonitoringBundle;
import dev.holdfast.kubernetes.postgres.PostgresCluster;
import dev.holdfast.kubernetes.redis.RedisCluster;
import dev.holdfast.kubernetes.register.KubernetesResource;
import dev.holdfast.kubernetes.register.LoweredComponent;
import dev.holdfast.kubernetes.register.LoweredObjects;
import dev.holdfast.kubernetes.service.ReplicatedService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole system in one region: the namespace, the secrets, and one component for each of its services, load balancers, databases, caches,
 * for the backups and for what measures it. What is registered is what {@code holdfast render --target kubernetes} prints, object by object.
 */
public final class HoldfastApplication extends LoweredComponent {
    /** Its type. */
    public static final String TYPE = "holdfast:kubernetes:Application";

    private final List<LoweredComponent> components;
    private final String namespace;
    private final Map<String, String> endpoints;
    private final Map<String, Output<String>> addresses;
    private final Map<String, Output<Map<String, String>>> connections;
    private final Map<String, Set<String>> requiredSecrets;

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
        this(name, args.plan(), options);
    }

    private HoldfastApplication(String name, ApplicationPlan plan, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, plan.ground(), options);
        this.namespace = plan.manifests().namespace();
        List<LoweredComponent> all = new ArrayList<>();
        for (ApplicationPlan.Part part : plan.parts()) {
            all.add(component(name + "-" + part.role(), part));
        }
        this.components = List.copyOf(all);
        this.endpoints = plan.outputs().endpoints();
        this.addresses = ApplicationOutputs.addresses(components);
        this.connections = plan.outputs().connections();
        this.requiredSecrets = plan.manifests().secrets();
        Map<String, Output<?>> outputs = new LinkedHashMap<>();
        outputs.put("namespace", Output.of(namespace));
        outputs.put("endpoints", Output.of(endpoints));
        outputs.put("addresses", Output.of(addresses));
        outputs.put("connections", Output.of(connections));
        outputs.put("requiredSecrets", Output.of(List.copyOf(requiredSecrets.keySet())));
        outputs.put("objects", Output.of(ApplicationOutputs.names(components)));
        registerOutputs(outputs);
    }

    private LoweredComponent component(String name, ApplicationPlan.Part part) {
        ComponentResourceOptions options =
                ComponentResourceOptions.builder().parent(this).build();
        LoweredObjects objects = part.objects().after(resources("Namespace"), resources("Secret"));
        return switch (part.component().kind()) {
            case SERVICE ->
                part.component().objects().stream().anyMatch(StatefulSet.class::isInstance)
                        ? new StatefulCluster(name, objects, options)
                        : new ReplicatedService(name, objects, options);
            case LOAD_BALANCER -> new LoadBalancer(name, objects, options);
            case DATABASE -> new PostgresCluster(name, objects, options);
            case CACHE -> new RedisCluster(name, objects, options);
            case BACKUPS -> new BackupSchedule(name, objects, options);
            case MONITORING -> new MonitoringBundle(name, objects, options);
            case NAMESPACE -> throw new IllegalStateException("the namespace is a child of the application");
        };
    }

    private List<KubernetesResource> resources(String kind) {
        return resources().stream()
                .filter(resource -> resource.kind().equals(kind))
                .toList();
    }

    /** Its components, in the order of the topology. */
    public List<LoweredComponent> components() {
        return components;
    }

    /** The namespace of all its objects. */
    public String namespace() {
        return namespace;
    }

    /** Host and port in the cluster: of each port of a service, such as {@code web/http}, and of what measures, such as {@code prometheus}. */
    public Map<String, String> endpoints() {
        return endpoints;
    }

    /**
     * The address that the cloud gave to each Service which is reached from outside, by the name of the Service: an IP address or a host name,
     * empty while there is none, unknown in a preview.
     */
    public Map<String, Output<String>> addresses() {
        return addresses;
    }

    /**
     * What to connect with to each database and cache: {@code host}, {@code readHost}, {@code port}, {@code database}, {@code user},
     * {@code passwordSecret} as {@code secret/key} and, where the secret's value was given to the application, {@code password}; then the whole
     * is secret.
     */
    public Map<String, Output<Map<String, String>>> connections() {
        return connections;
    }

    /** The keys of each secret that the system refers to; none for one that is used as a whole. */
    public Map<String, Set<String>> requiredSecrets() {
        return requiredSecrets;
    }
}
