package dev.holdfast.templates.kubernetes;

import dev.holdfast.blueprint.kubernetes.Component;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.templates.readback.BrokenStructure;
import dev.holdfast.templates.readback.KubernetesIdentity;
import dev.holdfast.templates.readback.YamlReadBack;
import java.util.List;

/** Reads a rendered file back and finds the objects in it that it was rendered from: as many, with these names, in this order. */
final class ObjectReadBack {
    private ObjectReadBack() {}

    /**
     * Checks a file.
     *
     * @throws BrokenStructure when it is not YAML, or holds other objects
     */
    static void check(Component component, String text) {
        List<KubernetesIdentity> read = YamlReadBack.check(text);
        List<KubernetesObject> objects = component.objects();
        if (read.size() != objects.size()) {
            throw new BrokenStructure(
                    1, component.fileName() + " has " + read.size() + " documents for " + objects.size() + " objects");
        }
        for (int i = 0; i < read.size(); i++) {
            KubernetesObject object = objects.get(i);
            KubernetesIdentity identity = read.get(i);
            if (!identity.apiVersion().equals(object.apiVersion())
                    || !identity.kind().equals(object.kind())
                    || !identity.name().equals(object.metadata().name())) {
                throw new BrokenStructure(
                        1, component.fileName() + " has " + identity + " in place of the " + object.kind());
            }
        }
    }
}
