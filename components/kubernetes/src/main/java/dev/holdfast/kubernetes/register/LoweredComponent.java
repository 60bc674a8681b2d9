package dev.holdfast.kubernetes.register;

import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component that consists of lowered objects. Each is a child: the parent is the component, and with it come its provider, its
 * transforms and its aliases. Its name is that of the component and its role, such as {@code shop-web-deployment}; names are part of the
 * interface, since another name is another resource and its data stays behind.
 *
 * <p>What workloads read is there before them. What holds data is protected, and a claim stays in the cluster even when the program no
 * longer has it. The replicas that an autoscaler owns are in no tree.
 */
public abstract class LoweredComponent extends ComponentResource {
    /** Where CloudNativePG archives to: it makes no cluster whose archive it does not find. */
    private static final String BACKUP_TARGET = "ObjectStore";

    private final List<KubernetesResource> resources;

    /**
     * Registers the component and its objects.
     *
     * @param type its type, such as {@code holdfast:kubernetes:ReplicatedService}
     * @param name its name in the program
     * @param objects its objects
     * @param options as of every component; a provider is handed down
     */
    protected LoweredComponent(
            String type, String name, LoweredObjects objects, @Nullable ComponentResourceOptions options) {
        super(type, name, options == null ? ComponentResourceOptions.Empty : options);
        this.resources = register(name, objects);
    }

    private List<KubernetesResource> register(String name, LoweredObjects objects) {
        List<KubernetesResource> all = new ArrayList<>();
        List<Resource> home = new ArrayList<>(objects.home());
        home.addAll(register(name, objects, PlannedObject.Stage.HOME, object -> objects.home(), all));
        List<KubernetesResource> laid = register(name, objects, PlannedObject.Stage.GROUND, object -> home, all);
        List<Resource> ground = new ArrayList<>(home);
        ground.addAll(objects.ground());
        ground.addAll(laid);
        // What is protected keeps what it waits for from being destroyed, so it waits for no more than it cannot be
        // without.
        List<Resource> data = new ArrayList<>(home);
        laid.stream().filter(it -> it.kind().equals(BACKUP_TARGET)).forEach(data::add);
        register(name, objects, PlannedObject.Stage.WORKLOAD, object -> object.holdsData() ? data : ground, all);
        register(name, objects, PlannedObject.Stage.BESIDE, object -> home, all);
        return List.copyOf(all);
    }

    private List<KubernetesResource> register(
            String name,
            LoweredObjects objects,
            PlannedObject.Stage stage,
            Function<PlannedObject, List<Resource>> before,
            List<KubernetesResource> all) {
        List<KubernetesResource> registered = objects.objects().stream()
                .filter(object -> object.stage() == stage)
                .map(object -> new KubernetesResource(
                        name + "-" + object.role(), object.args(), options(object, before.apply(object))))
                .toList();
        all.addAll(registered);
        return registered;
    }

    private CustomResourceOptions options(PlannedObject object, List<Resource> before) {
        CustomResourceOptions.Builder options = CustomResourceOptions.builder();
        options.parent(this);
        options.dependsOn(before);
        if (object.holdsData()) {
            options.protect(true);
        }
        if (object.outlives()) {
            options.retainOnDelete(true);
        }
        if (!object.ignored().isEmpty()) {
            options.ignoreChanges(object.ignored());
        }
        return options.build();
    }

    /** Its objects, configuration first. */
    public List<KubernetesResource> resources() {
        return resources;
    }

    /**
     * One of its objects.
     *
     * @param kind such as {@code Service}
     * @param objectName its name in the cluster
     * @return the object, if there is one
     */
    public Optional<KubernetesResource> resource(String kind, String objectName) {
        return resources.stream()
                .filter(resource ->
                        resource.kind().equals(kind) && resource.objectName().equals(objectName))
                .findFirst();
    }
}
