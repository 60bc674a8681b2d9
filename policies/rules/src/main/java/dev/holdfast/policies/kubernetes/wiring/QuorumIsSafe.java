package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Consensus;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.model.ConsensusFacts;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.topology.Faults;

/** What M02 asks of a topology, asked of the workload that runs it, whoever wrote it: how many of its members have to agree. */
public final class QuorumIsSafe implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES,
                    "K29e",
                    "The quorum of a quorum role lets no two decisions contradict each other, nor stops it early")
            .because(
                    "With a quorum that is too small, two halves of a torn network decide differently, and nobody can join them again; "
                            + "with one that is too large the loss of one member stops all decisions.")
            .from(
                    "D. Gifford, Weighted Voting for Replicated Data, 1979",
                    "M. Castro, B. Liskov, Practical Byzantine Fault Tolerance, 1999",
                    "Holdfast M02")
            .fix(
                    "Set the quorum to ⌊n/2⌋+1 of n members, or to ⌈2n/3⌉ where members may lie, in the system and in the annotation "
                            + "holdfast.dev/consensus.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        KubernetesObject object = workload.object();
        Consensus consensus = Consensus.of(object);
        if (consensus == null || consensus.members() == null || consensus.quorum() == null) {
            return;
        }
        int members = consensus.members().intValue();
        int quorum = consensus.quorum().intValue();
        if (members < 1 || quorum < 1) {
            return;
        }
        Faults faults = consensus.byzantine() ? Faults.BYZANTINE : Faults.CRASH;
        new ConsensusFacts(faults, members, quorum).flaws().forEach((flaw, message) -> {
            if (flaw == ConsensusFacts.Flaw.UNSAFE || flaw == ConsensusFacts.Flaw.STALLS) {
                run.found(
                        object,
                        object.node().at("metadata", "annotations").get(Consensus.ANNOTATION),
                        "metadata.annotations[" + Consensus.ANNOTATION + "]",
                        message);
            }
        });
    }
}
