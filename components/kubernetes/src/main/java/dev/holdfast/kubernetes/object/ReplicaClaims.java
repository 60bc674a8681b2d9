package dev.holdfast.kubernetes.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The claims that the controller of a StatefulSet makes, one a template and replica, under the names that it gives them. It adopts a
 * claim that is there already, and never changes one: a volume grows through its claim, since the templates of a StatefulSet cannot be
 * changed.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage">StatefulSets: stable storage</a>
 * @see <a href="https://kubernetes.io/docs/concepts/storage/persistent-volumes/#expanding-persistent-volumes-claims">Expanding claims</a>
 */
public final class ReplicaClaims {
    private static final TreePath NAME = TreePath.of("metadata", "name");
    private static final TreePath NAMESPACE = TreePath.of("metadata", "namespace");
    private static final TreePath TEMPLATES = TreePath.of("spec", "volumeClaimTemplates");
    private static final TreePath WHEN_DELETED =
            TreePath.of("spec", "persistentVolumeClaimRetentionPolicy", "whenDeleted");

    private ReplicaClaims() {}

    /**
     * A claim of one replica.
     *
     * @param template the name of its template
     * @param ordinal the replica, from 0
     * @param tree the claim
     */
    public record ReplicaClaim(String template, int ordinal, Map<String, Object> tree) {}

    /**
     * Makes them.
     *
     * @param statefulSet the tree of a StatefulSet
     * @param replicas how many replicas it has
     * @return first those of the first template, by replica
     */
    public static List<ReplicaClaim> of(Map<String, Object> statefulSet, int replicas) {
        String set = NAME.textIn(statefulSet);
        List<ReplicaClaim> claims = new ArrayList<>();
        for (Object template : TEMPLATES.listIn(statefulSet)) {
            String name = NAME.textIn(template);
            for (int ordinal = 0; ordinal < replicas && name != null; ordinal++) {
                claims.add(new ReplicaClaim(
                        name, ordinal, claim(name + "-" + set + "-" + ordinal, NAMESPACE.in(statefulSet), template)));
            }
        }
        return claims;
    }

    /** Whether the volumes stay when the set goes; they do unless it says otherwise. */
    public static boolean outlive(Map<String, Object> statefulSet) {
        return !"Delete".equals(WHEN_DELETED.in(statefulSet));
    }

    private static Map<String, Object> claim(String name, @Nullable Object namespace, Object template) {
        return new Fields()
                .with("apiVersion", "v1")
                .with("kind", "PersistentVolumeClaim")
                .with(
                        "metadata",
                        new Fields()
                                .with("name", name)
                                .with("namespace", namespace)
                                .with(
                                        "labels",
                                        TreePath.of("metadata", "labels").in(template))
                                .with(
                                        "annotations",
                                        TreePath.of("metadata", "annotations").in(template))
                                .done())
                .with("spec", TreePath.of("spec").in(template))
                .done();
    }
}
