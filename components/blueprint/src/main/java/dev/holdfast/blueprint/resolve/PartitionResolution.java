package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.PartitionsBlueprint;
import dev.holdfast.topology.Partitions;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.StableHash;
import dev.holdfast.topology.read.TopologyPath;
import org.jspecify.annotations.Nullable;

/** Decides into which parts the replicas of a service divide their work. */
final class PartitionResolution {
    private PartitionResolution() {}

    /**
     * Returns the parts; notes fewer parts than replicas.
     *
     * @param most replicas of a region at most
     */
    static @Nullable PartitionsBlueprint resolve(String name, Service service, int most, Scope scope) {
        Partitions written = service.partitions();
        if (written == null) {
            return null;
        }
        TopologyPath path = Scope.at("services", name, "partitions");
        if (written.count() < most) {
            scope.problems()
                    .contradiction(
                            path.key("count"),
                            most + " replicas cannot share " + written.count()
                                    + " parts: some would have nothing to do",
                            "Write at least " + most + ", better several for each, so that they can be shared evenly.");
        }
        StableHash hash = scope.decisions()
                .orDefault(path.key("hash"), written.hash(), StableHash.CRC16, "every language has it");
        return new PartitionsBlueprint(written.count(), hash, written.key());
    }
}
