package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.HashMap;
import java.util.Map;

/**
 * Of two objects with one name the last one applied wins. Only files of one folder are compared, since folders are often environments or
 * regions of their own; resources of Pulumi are not, since its providers may lead to several clusters, and the API server refuses to
 * create an object twice.
 */
public final class NoObjectTwice implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "M31a", "No two objects have the same name")
            .because(
                    "kubectl applies both without a word: which of them is there afterwards depends on the order of the files.")
            .from("https://kubernetes.io/docs/concepts/overview/working-with-objects/names/", "Holdfast")
            .fix(
                    "Rename one, remove one, or put them into folders of their own where they are for different clusters.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Map<String, KubernetesObject> first = new HashMap<>();
        for (KubernetesObject object : cluster.objects()) {
            run.of(object, () -> {
                if (object.origin().kind() == Origin.Kind.RESOURCE
                        || object.name().isEmpty()) {
                    return;
                }
                KubernetesObject other = first.putIfAbsent(key(object), object);
                if (other != null) {
                    run.found(
                            object,
                            object.node().at("metadata", "name"),
                            "metadata.name",
                            "it is in " + other.origin().name() + " line "
                                    + other.place().line() + " as well");
                }
            });
        }
    }

    private static String key(KubernetesObject object) {
        String version = object.apiVersion();
        String group = version.substring(0, version.indexOf('/') + 1);
        String file = object.origin().name();
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        Node labels = object.labels();
        return String.join(
                "\n",
                folder,
                group,
                object.kind(),
                object.namespace(),
                object.name(),
                labels.get("holdfast.dev/environment").textOr(""),
                labels.get("holdfast.dev/region").textOr(""));
    }
}
