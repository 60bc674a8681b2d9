package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Amount;
import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code 512MB} is no amount, and {@code 512m} is half a byte: {@code m} is a thousandth, {@code Mi} is meant. The API server refuses the
 * former and takes the latter. None of the tools compared looks at it.
 */
public final class AmountsAreSound implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K04d", "Requests and limits are amounts, and whole bytes of memory")
            .because(
                    "The API server takes a limit of 512m for half a byte of memory, and no container of the pod starts; an amount that it "
                            + "cannot read it refuses in the middle of a release.")
            .from("https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory")
            .fix("Write memory and storage with Ki, Mi or Gi, and cpu in cores, or in thousandths with m.");
    private static final List<String> LISTS = List.of("requests", "limits");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        look(workload.object(), workload.podSpec(), workload.field("resources"), "the pod", run);
        for (Container container : workload.containers()) {
            look(workload.object(), container.node(), container.field("resources"), container.words(), run);
        }
    }

    private static void look(KubernetesObject object, Node owner, String field, String words, RuleRun run) {
        for (String list : LISTS) {
            for (Entry entry : owner.at("resources", list).entries()) {
                String fault = fault(entry.key(), entry.value());
                if (fault != null) {
                    String what = words + ": " + entry.key() + " in " + list + " is "
                            + entry.value().textOr("no text") + ", ";
                    run.found(object, entry.value(), field + "." + list + "." + entry.key(), what + fault);
                }
            }
        }
    }

    private static @Nullable String fault(String resource, Node written) {
        if (written.isAbsent()) {
            return null;
        }
        Amount amount = Amount.of(written);
        if (amount == null) {
            return "which is no amount that Kubernetes can read";
        }
        if (amount.value().signum() < 0) {
            return "which is below 0";
        }
        boolean bytes = resource.equals("memory") || resource.equals("ephemeral-storage");
        return bytes && !amount.isWhole() ? "which is no whole number of bytes" : null;
    }
}
