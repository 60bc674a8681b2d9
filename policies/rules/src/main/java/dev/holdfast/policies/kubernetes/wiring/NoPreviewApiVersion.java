package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;
import java.util.Set;

/** Previews of Kubernetes' own API are off by default, or end with a release. Of versions that are removed already, K39a tells. */
public final class NoPreviewApiVersion implements ObjectRule {
    /** The groups without a dot; all others of Kubernetes itself end with k8s.io, as do some of projects beside it. */
    private static final Set<String> PLAIN = Set.of("apps", "autoscaling", "batch", "extensions", "policy");

    private static final Set<String> DOTTED = Set.of(
            "admissionregistration.k8s.io",
            "apiextensions.k8s.io",
            "apiregistration.k8s.io",
            "authentication.k8s.io",
            "authorization.k8s.io",
            "certificates.k8s.io",
            "coordination.k8s.io",
            "discovery.k8s.io",
            "events.k8s.io",
            "flowcontrol.apiserver.k8s.io",
            "networking.k8s.io",
            "node.k8s.io",
            "rbac.authorization.k8s.io",
            "resource.k8s.io",
            "scheduling.k8s.io",
            "storage.k8s.io");

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K39b", "API versions of Kubernetes itself are stable ones")
            .warning()
            .because(
                    "Alpha and beta versions are off by default, and go away with a release a year later: the upgrade is what finds out.")
            .from("kube-score stable-version", "https://kubernetes.io/docs/reference/using-api/deprecation-policy/")
            .parameter("minor", "the minor number of the Kubernetes 1.x that the objects are for", 35, 9, 999)
            .fix("Use the stable version of the kind, or waive the rule with the release that will bring it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return List.of();
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        String[] parts = object.apiVersion().split("/", 2);
        boolean own = parts.length == 2 && (PLAIN.contains(parts[0]) || DOTTED.contains(parts[0]));
        if (!own || !(parts[1].contains("alpha") || parts[1].contains("beta"))) {
            return;
        }
        RemovedVersions.Removal removal = RemovedVersions.of(object.apiVersion(), object.kind());
        if (removal == null || removal.minor() > run.number("minor")) {
            run.found(
                    object,
                    object.node().get("apiVersion"),
                    "apiVersion",
                    object.apiVersion() + " of " + object.kind() + " is a preview");
        }
    }
}
