package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.blueprint.StorageTierBlueprint;
import dev.holdfast.blueprint.kubernetes.api.PersistentVolumeClaim;
import dev.holdfast.blueprint.kubernetes.api.PersistentVolumeClaimRetentionPolicy;
import dev.holdfast.topology.TierVolume;
import dev.holdfast.topology.VolumeRetention;
import java.util.List;
import java.util.Map;

/** Volumes of StatefulSets. */
final class Claims {
    private static final List<String> ONCE = List.of("ReadWriteOnce");

    private Claims() {}

    /** A volume; with no labels but those of the selector, since a StatefulSet never lets them be changed. */
    static PersistentVolumeClaim of(Identity identity, String name, StorageBlueprint storage) {
        return of(identity.selectorLabels(), name, storage);
    }

    /** The volume of a tier. */
    static PersistentVolumeClaim of(Identity identity, String name, TierVolume volume) {
        return new PersistentVolumeClaim(
                name,
                identity.selectorLabels(),
                ONCE,
                volume.storageClass(),
                volume.size().kubernetes());
    }

    /** What the volume of a tier is called in its pod. */
    static String name(StorageTierBlueprint tier) {
        return "tier-" + tier.name();
    }

    /** The same, where a selector has more labels than its identity. */
    static PersistentVolumeClaim of(Map<String, String> selectorLabels, String name, StorageBlueprint storage) {
        return new PersistentVolumeClaim(
                name,
                selectorLabels,
                ONCE,
                storage.storageClass(),
                storage.size().kubernetes());
    }

    static PersistentVolumeClaimRetentionPolicy retention(StorageBlueprint storage) {
        String policy = storage.retention() == VolumeRetention.DELETE ? "Delete" : "Retain";
        return new PersistentVolumeClaimRetentionPolicy(policy, policy);
    }
}
