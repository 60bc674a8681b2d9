package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/**
 * kube-score's stable-version warns where a better version is to be had in the release it is told, by default 1.18, of twelve kinds. This
 * tells what the release at hand, by default 1.35, refuses, of all kinds of the official guide; what it still serves, though it is
 * deprecated, is not found.
 */
public final class ServedApiVersion implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K39a", "API versions are ones that the target version of Kubernetes serves")
            .because(
                    "The API server no longer knows the version: the file that was applied for years fails on the first day after the "
                            + "upgrade.")
            .from(
                    "kube-score stable-version",
                    "kube-linter no-extensions-v1beta",
                    "https://kubernetes.io/docs/reference/using-api/deprecation-guide/")
            .parameter("minor", "the minor number of the Kubernetes 1.x that the objects are for", 35, 9, 999)
            .fix("Write the API version that came instead, and change the fields that the migration guide names.");

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
        RemovedVersions.Removal removal = RemovedVersions.of(object.apiVersion(), object.kind());
        if (removal != null && removal.minor() <= run.number("minor")) {
            String instead = removal.instead() == null ? "; nothing came instead" : "; use " + removal.instead();
            run.found(
                    object,
                    object.node().get("apiVersion"),
                    "apiVersion",
                    object.apiVersion() + " of " + object.kind() + " is not served since 1." + removal.minor()
                            + instead);
        }
    }
}
