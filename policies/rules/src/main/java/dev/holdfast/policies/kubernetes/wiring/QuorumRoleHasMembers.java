package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.Consensus;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * A consensus that is to survive the loss of a member needs three, and four where a member may lie. The members of one consensus may be in
 * several regions, so the number that the annotation tells counts, and only without it the number of pods.
 */
public final class QuorumRoleHasMembers implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K29b", "A quorum role has at least three members, four with Byzantine faults")
            .notedInDevelopment()
            .because(
                    "Of two members both have to agree, and of three where one may lie as well: the loss of any one stops all writes.")
            .from(
                    "kube-linter minimum-three-replicas",
                    "L. Lamport et al., The Byzantine Generals Problem, 1982: n ≥ 3f+1",
                    "https://raft.github.io/raft.pdf")
            .fix(
                    "Run three members, or four with Byzantine faults, and say so in the annotation holdfast.dev/consensus.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Relations relations = cluster.relations();
        for (Workload workload : cluster.workloads()) {
            run.of(workload.object(), () -> {
                Consensus consensus = Consensus.of(workload.object());
                if (consensus != null) {
                    check(workload, consensus, relations, run);
                }
            });
        }
    }

    private static void check(Workload workload, Consensus consensus, Relations relations, RuleRun run) {
        KubernetesObject object = workload.object();
        Node annotation = object.node().at("metadata", "annotations").get(Consensus.ANNOTATION);
        Long members = consensus.members();
        long least = consensus.fewestMembers();
        String faults = consensus.byzantine() ? " with Byzantine faults" : "";
        if (members != null) {
            if (members < least) {
                run.found(
                        object,
                        annotation,
                        "metadata.annotations[" + Consensus.ANNOTATION + "]",
                        members + " members" + faults + ", at least " + least + " survive the loss of one");
            } else if (relations.most(workload) > members) {
                Node replicas = workload.spec().get("replicas");
                run.found(
                        object,
                        replicas.isPresent() ? replicas : annotation,
                        "spec.replicas",
                        "up to " + relations.most(workload) + " pods, and " + members + " members");
            }
        } else if (workload.isReplicated() && relations.fewest(workload) < least) {
            Node replicas = workload.spec().get("replicas");
            run.found(
                    object,
                    replicas.isPresent() ? replicas : workload.spec(),
                    "spec.replicas",
                    relations.fewest(workload) + " pods" + faults + ", at least " + least + " survive the loss of one");
        }
    }
}
