package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.rule.Origin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells apart the systems that one check may see at once, such as an environment or a region a folder. Two folders that hold an object of
 * the same kind, namespace and name can not be meant for the same cluster; nor can objects whose labels name different environments or
 * regions.
 */
final class Systems {
    private static final String ENVIRONMENT = "holdfast.dev/environment";
    private static final String REGION = "holdfast.dev/region";

    /** For each folder, which of its objects other folders have as well. */
    private final Map<String, Set<String>> shared = new HashMap<>();

    Systems(List<KubernetesObject> objects) {
        Map<String, String> folders = new HashMap<>();
        for (KubernetesObject object : objects) {
            String name = object.kind() + " " + object.namespace() + "/" + object.name();
            String folder = folder(object);
            String first = folders.putIfAbsent(name, folder);
            if (first != null && !first.equals(folder)) {
                shared.computeIfAbsent(first, none -> new HashSet<>()).add(name);
                shared.computeIfAbsent(folder, none -> new HashSet<>()).add(name);
            }
        }
    }

    /** The folder of the file in which an object stands; what is in no file is all in one place. */
    static String folder(KubernetesObject object) {
        Origin origin = object.origin();
        if (origin.kind() == Origin.Kind.RESOURCE) {
            return "";
        }
        return origin.name().substring(0, origin.name().lastIndexOf('/') + 1);
    }

    /** What the labels of an object say of its system. */
    static String labelled(KubernetesObject object) {
        return object.labels().get(ENVIRONMENT).textOr("") + "\n"
                + object.labels().get(REGION).textOr("");
    }

    /** Whether two objects can be of one system. */
    boolean together(KubernetesObject one, KubernetesObject other) {
        return agree(one, other, ENVIRONMENT)
                && agree(one, other, REGION)
                && (shared.isEmpty() || !rivals(folder(one), folder(other)));
    }

    private static boolean agree(KubernetesObject one, KubernetesObject other, String label) {
        String here = one.labels().get(label).text();
        String there = other.labels().get(label).text();
        return here == null || there == null || here.equals(there);
    }

    private boolean rivals(String one, String other) {
        if (one.equals(other)) {
            return false;
        }
        Set<String> here = shared.getOrDefault(one, Set.of());
        Set<String> there = shared.getOrDefault(other, Set.of());
        for (String name : here.size() < there.size() ? here : there) {
            if (here.contains(name) && there.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
