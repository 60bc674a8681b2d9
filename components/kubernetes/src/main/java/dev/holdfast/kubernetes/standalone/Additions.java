package dev.holdfast.kubernetes.standalone;

import dev.holdfast.blueprint.kubernetes.Admissions;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has to be added for what a component uses, which was registered before anybody knew of the component. */
final class Additions {
    private final String component;
    private final String workload;

    /**
     * Begins.
     *
     * @param component what the component is called, for messages
     * @param own its own objects, of which the first bears the name of its workload
     */
    Additions(String component, List<KubernetesObject> own) {
        this.component = component;
        this.workload = own.isEmpty() ? component : own.get(0).metadata().name();
    }

    /**
     * Compares the objects of what is used.
     *
     * @param before the objects without the component
     * @param after the objects with it
     * @return objects to be added
     * @throws ArgumentsRefused if an object would have to be another one
     */
    List<KubernetesObject> of(List<KubernetesObject> before, List<KubernetesObject> after) {
        Map<String, KubernetesObject> known = new LinkedHashMap<>();
        before.forEach(object -> known.put(key(object), object));
        List<KubernetesObject> added = new ArrayList<>();
        for (KubernetesObject object : after) {
            KubernetesObject old = known.get(key(object));
            if (old == null) {
                added.add(object);
            } else if (old instanceof NetworkPolicy closed && object instanceof NetworkPolicy open) {
                Admissions.of(closed, open, workload).ifPresent(added::add);
            } else if (!old.equals(object)) {
                throw new ArgumentsRefused(component + ": the " + key(object)
                        + " was made without knowing of it and would have to be another. Tell the component that is"
                        + " used beforehand: .behind(Front.named(…)) of a load balancer, with the same check, or"
                        + " .backups(…) of backups, with the same plan.");
            }
        }
        return added;
    }

    private static String key(KubernetesObject object) {
        return object.kind() + " " + object.metadata().name();
    }
}
