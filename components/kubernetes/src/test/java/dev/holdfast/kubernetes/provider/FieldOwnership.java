package dev.holdfast.kubernetes.provider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who owns which fields of an object in server-side apply. Source: {@code fixCSAFieldManagers} and
 * {@code handleSSAIgnoreFields} in {@code provider/pkg/await/await.go}, and
 * <a href="https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management">Field management</a>.
 */
final class FieldOwnership {

    /** Who creates: an update, not an apply, and the first update takes it over. */
    static final String CREATOR = "pulumi-kubernetes";

    private static final Set<String> CREATORS = Set.of(CREATOR, "pulumi-kubernetes.exe", "pulumi-resource-kubernetes");

    private FieldOwnership() {}

    /**
     * The {@code managedFields} after the manager has taken over what the creator and {@code kubectl apply} own; empty when
     * there is nothing to take over.
     */
    static Optional<List<Object>> takenOver(Map<String, Object> live, String manager) {
        List<Object> left = new ArrayList<>();
        Map<String, Object> taken = new LinkedHashMap<>();
        Map<String, Object> mine = new LinkedHashMap<>();
        for (Object element : entries(live)) {
            Map<String, Object> entry = ObjectTree.map(element);
            if (isTakenOver(entry)) {
                merge(taken, ObjectTree.map(entry.get("fieldsV1")));
                mine.putIfAbsent("apiVersion", ObjectTree.text(entry, "apiVersion"));
                mine.putIfAbsent("fieldsType", "FieldsV1");
                mine.putIfAbsent("time", ObjectTree.text(entry, "time"));
            } else if (manager.equals(entry.get("manager")) && isApply(entry)) {
                merge(taken, ObjectTree.map(entry.get("fieldsV1")));
            } else {
                left.add(entry);
            }
        }
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        mine.put("manager", manager);
        mine.put("operation", "Apply");
        mine.put("fieldsV1", taken);
        left.add(mine);
        return Optional.of(left);
    }

    /** Whether the creator still owns fields, so that an apply by another name would conflict with ourselves. */
    static boolean isFromCreator(Map<String, Object> live) {
        return entries(live).stream()
                .map(ObjectTree::map)
                .anyMatch(entry -> !isApply(entry) && CREATORS.contains(ObjectTree.text(entry, "manager")));
    }

    /** Whether nobody but others own a field; a path of map keys. */
    static boolean isOwnedByOthersOnly(Map<String, Object> live, String manager, String... path) {
        String[] fields = new String[path.length];
        for (int i = 0; i < path.length; i++) {
            fields[i] = "f:" + path[i];
        }
        boolean mine = false;
        boolean theirs = false;
        for (Object element : entries(live)) {
            Map<String, Object> entry = ObjectTree.map(element);
            boolean owns = ObjectTree.at(ObjectTree.map(entry.get("fieldsV1")), fields) != null;
            mine |= owns && manager.equals(entry.get("manager"));
            theirs |= owns && !manager.equals(entry.get("manager"));
        }
        return theirs && !mine;
    }

    static List<Object> entries(Map<String, Object> live) {
        return ObjectTree.list(ObjectTree.at(live, "metadata", "managedFields"));
    }

    private static boolean isTakenOver(Map<String, Object> entry) {
        String manager = ObjectTree.text(entry, "manager");
        if (entry.containsKey("subresource")) {
            return false;
        }
        return isApply(entry)
                ? manager.equals("kubectl")
                : CREATORS.contains(manager) || manager.equals("kubectl") || manager.equals("before-first-apply");
    }

    private static boolean isApply(Map<String, Object> entry) {
        return "Apply".equals(entry.get("operation"));
    }

    private static void merge(Map<String, Object> into, Map<String, Object> from) {
        from.forEach((key, value) -> {
            Map<String, Object> below = new LinkedHashMap<>(ObjectTree.map(into.get(key)));
            merge(below, ObjectTree.map(value));
            into.put(key, below);
        });
    }
}
