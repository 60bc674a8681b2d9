package dev.holdfast.policies.postgres;

import java.util.List;

/** Where a cluster of CloudNativePG says for how many replicas commits wait: today, and before 1.24. */
final class CloudNativeSync {
    /** The ways to the numbers. */
    static final List<String[]> NUMBERS = List.of(
            new String[] {"spec", "postgresql", "synchronous", "number"},
            new String[] {"spec", "minSyncReplicas"},
            new String[] {"spec", "maxSyncReplicas"});

    private CloudNativeSync() {}
}
