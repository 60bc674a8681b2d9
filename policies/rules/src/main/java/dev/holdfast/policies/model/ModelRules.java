package dev.holdfast.policies.model;

import dev.holdfast.policies.model.capacity.AllReplicasFitPools;
import dev.holdfast.policies.model.capacity.ApartFitsMachines;
import dev.holdfast.policies.model.capacity.ClientsFitPooler;
import dev.holdfast.policies.model.capacity.ConnectionsFitServer;
import dev.holdfast.policies.model.capacity.ReplicaFitsMachine;
import dev.holdfast.policies.model.quorum.ByzantineQuorumIsLeft;
import dev.holdfast.policies.model.quorum.ByzantineVotersAreAtLeastFour;
import dev.holdfast.policies.model.quorum.DisruptionLeavesCopies;
import dev.holdfast.policies.model.quorum.DisruptionLeavesQuorum;
import dev.holdfast.policies.model.quorum.MajorityIsEnough;
import dev.holdfast.policies.model.quorum.ReadsSeeWrites;
import dev.holdfast.policies.model.quorum.UpdateLeavesQuorum;
import dev.holdfast.policies.model.quorum.VotersAreAtLeastThree;
import dev.holdfast.policies.model.quorum.VotersAreOdd;
import dev.holdfast.policies.model.quorum.VotersHaveThreeZones;
import dev.holdfast.policies.model.quorum.WritesMeet;
import dev.holdfast.policies.model.recovery.BackupsMeetRecoveryPoint;
import dev.holdfast.policies.model.recovery.CopyingMeetsRecoveryPoint;
import dev.holdfast.policies.model.recovery.FailoverHasWitness;
import dev.holdfast.policies.model.recovery.FailureIsNoticedInTime;
import dev.holdfast.policies.model.recovery.LossIsStated;
import dev.holdfast.policies.model.recovery.RecoveryTimeIsReachable;
import dev.holdfast.policies.model.regions.RecoveryHasRegion;
import dev.holdfast.policies.model.regions.RegionsAreOfProvider;
import dev.holdfast.policies.model.regions.SurvivorsBearLoad;
import dev.holdfast.policies.model.regions.WeightsAreWhole;
import dev.holdfast.policies.model.scaling.ShrinkingKeepsRoom;
import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package and those below it, in the order of the reference. */
public final class ModelRules {
    private ModelRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new VotersAreAtLeastThree(),
                new VotersAreOdd(),
                new MajorityIsEnough(),
                new ByzantineVotersAreAtLeastFour(),
                new ByzantineQuorumIsLeft(),
                new ReadsSeeWrites(),
                new WritesMeet(),
                new VotersHaveThreeZones(),
                new ApartFitsMachines(),
                new DisruptionLeavesQuorum(),
                new DisruptionLeavesCopies(),
                new UpdateLeavesQuorum(),
                new ReplicaFitsMachine(),
                new AllReplicasFitPools(),
                new ConnectionsFitServer(),
                new ClientsFitPooler(),
                new BackupsMeetRecoveryPoint(),
                new CopyingMeetsRecoveryPoint(),
                new RecoveryTimeIsReachable(),
                new FailureIsNoticedInTime(),
                new ShrinkingKeepsRoom(),
                new WeightsAreWhole(),
                new RegionsAreOfProvider(),
                new RecoveryHasRegion(),
                new SurvivorsBearLoad(),
                new LossIsStated(),
                new FailoverHasWitness());
    }
}
