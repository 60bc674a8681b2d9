package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import java.util.List;

/** Snippets are pieces of nginx's configuration in an annotation: whoever may write an Ingress reads every Secret of the cluster. */
public final class NoSnippetAnnotations implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K40b", "No Ingress brings its own nginx configuration")
            .because(
                    "A snippet runs in the controller, with its rights: by CVE-2021-25742 whoever may create an Ingress gets all Secrets of "
                            + "the cluster.")
            .from("CKV_K8S_152", "CKV_K8S_153", "CKV_K8S_154", "https://nvd.nist.gov/vuln/detail/CVE-2021-25742")
            .fix(
                    "Use the annotation for the single setting instead, and set allow-snippet-annotations: false in the controller.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return List.of("Ingress");
    }

    @Override
    public void check(KubernetesObject ingress, RuleRun run) {
        for (Entry annotation : ingress.node().at("metadata", "annotations").entries()) {
            String name = annotation.key();
            boolean community = name.startsWith("nginx.ingress.kubernetes.io/") && name.endsWith("-snippet");
            boolean nginxs = name.startsWith("nginx.org/") && name.endsWith("-snippets");
            if (community || nginxs) {
                run.found(
                        ingress,
                        annotation.place(),
                        "metadata.annotations[" + name + "]",
                        "it has the annotation " + name);
            }
        }
    }
}
