package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of the reference. */
public final class AwsRules {
    private AwsRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new DatabasesKeepBackups(),
                new InstancesHaveStandby(),
                new ClustersHaveReader(),
                new DatabasesAreNotPublic(),
                new DatabasesAreEncrypted(),
                new DatabasesAreProtected(),
                new DatabasesLeaveSnapshot(),
                new HttpIsRedirected(),
                new TlsIsRecent(),
                new BalancersLogAccess(),
                new BalancersAreProtected(),
                new SubnetsSpanZones(),
                new VotersSpanThreeZones(),
                new BucketsAreNotPublic(),
                new BucketsAreEncrypted(),
                new BucketsKeepVersions(),
                new BucketsForget(),
                new BucketsLogAccess(),
                new DataIsEncrypted(),
                new KeysRotate(),
                new DisksAreEncrypted(),
                new NothingIsOpenToAll(),
                new RulesHaveOneOwner(),
                new CachesFailOver(),
                new CachesAreEncrypted(),
                new CachesHaveReplicas(),
                new QueuesHideLongEnough(),
                new QueuesTryOftenEnough(),
                new QueuesHaveDeadLetters(),
                new DeadLettersLastLonger(),
                new DeadLettersAlarm(),
                new QueuesHideWhileFunctionsRun(),
                new RuntimesAreMaintained(),
                new ConcurrencyFitsReserve(),
                new ConcurrencyIsAllowed(),
                new DeploymentsAreStopped(),
                new DeploymentsLeaveTasks(),
                new GroupsAskTheBalancer(),
                new ScalingKeepsTasks(),
                new NoCountBesideScaling(),
                new MachinesAreRefreshed(),
                new DeploymentsHaveRoom());
    }
}
