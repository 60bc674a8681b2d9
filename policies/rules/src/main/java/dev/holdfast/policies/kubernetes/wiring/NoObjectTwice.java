package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Of two objects with one name the last one applied wins. Only files of one folder are compared, since folders are often environments or
 * regions of their own; resources of Pulumi are not, since its providers may lead to several clusters, and the API server refuses to
 * create an object twice.
 */
public final class NoObjectTwice implements ClusterRule {
    /** Up to so many objects that two files have in common are told one by one. */
    private static final int FEW = 3;

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
        Map<String, List<Twice>> byFiles = new LinkedHashMap<>();
        for (KubernetesObject object : cluster.objects()) {
            run.of(object, () -> {
                if (object.origin().kind() == Origin.Kind.RESOURCE
                        || object.name().isEmpty()) {
                    return;
                }
                KubernetesObject other = first.putIfAbsent(key(object), object);
                if (other != null) {
                    String files =
                            object.origin().name() + "\n" + other.origin().name();
                    byFiles.computeIfAbsent(files, none -> new ArrayList<>()).add(new Twice(object, other));
                }
            });
        }
        byFiles.values().forEach(all -> report(all, run));
    }

    /** An object, and the one before it that has its name. */
    private record Twice(KubernetesObject object, KubernetesObject other) {}

    /** Files with many objects in common are two ways to install the same, of which one reads once. */
    private static void report(List<Twice> all, RuleRun run) {
        boolean many = all.size() > FEW
                && !all.get(0).object().origin().equals(all.get(0).other().origin());
        for (Twice each : many ? all.subList(0, 1) : all) {
            KubernetesObject other = each.other();
            String message = (many ? "it and " + (all.size() - 1) + " more objects of this file are in " : "it is in ")
                    + other.origin().name()
                    + (many ? "" : " line " + other.place().line()) + " as well";
            run.found(each.object(), each.object().node().at("metadata", "name"), "metadata.name", message);
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
