package dev.holdfast.policies.redis;

import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of the reference. */
public final class RedisRules {
    private RedisRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new ClusterHasThreeMasters(),
                new InstancesAreSpread(),
                new MemoryIsBounded(),
                new PolicyFitsTheRole(),
                new MemoryFitsTheContainer(),
                new ClusterAnnouncesItself(),
                new ClientsShowWhoTheyAre(),
                new ConnectionsAreEncrypted(),
                new WritesReachAReplica(),
                new BusPortIsOpen());
    }
}
