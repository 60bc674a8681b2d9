package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.StorageTierBlueprint;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.StorageTier;
import dev.holdfast.topology.TierVolume;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides where data goes as it grows old. */
final class TierResolution {
    private TierResolution() {}

    /** Returns the tiers, those of younger data first; notes two of the same age, and tiers behind nothing. */
    static List<StorageTierBlueprint> resolve(TopologyPath service, Service written, Scope scope) {
        TopologyPath path = service.key("tiers");
        Map<String, StorageTier> tiers = Absent.map(written.tiers());
        if (!tiers.isEmpty() && written.storage() == null) {
            scope.problems()
                    .missing(path, "data is nowhere before it goes there", "Write `storage` for what is youngest.");
        }
        Map<Duration, String> ages = new HashMap<>();
        List<StorageTierBlueprint> resolved = new ArrayList<>();
        tiers.forEach((name, tier) -> {
            String other = ages.putIfAbsent(tier.after(), name);
            if (other != null) {
                scope.problems()
                        .contradiction(
                                path.key(name).key("after"),
                                "data of this age goes to " + other + " already",
                                "Write another age.");
            }
            TierVolume volume = tier.volume();
            if (volume != null) {
                StorageResolution.storageClass(
                        path.key(name).key("volume").key("storageClass"), volume.storageClass(), scope);
            }
            resolved.add(new StorageTierBlueprint(name, tier.after(), volume, tier.objects()));
        });
        resolved.sort((one, other) -> one.after().compareTo(other.after()));
        return List.copyOf(resolved);
    }
}
