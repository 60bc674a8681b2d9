package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.blueprint.kubernetes.api.PersistentVolumeClaim;
import dev.holdfast.blueprint.kubernetes.api.PersistentVolumeClaimRetentionPolicy;
import dev.holdfast.topology.VolumeRetention;
import java.util.List;
import java.util.Map;

/** Volumes of StatefulSets. */
final class Claims {
    private Claims() {}

    /** A volume; with no labels but those of the selector, since a StatefulSet never lets them be changed. */
    static PersistentVolumeClaim of(Identity identity, String name, StorageBlueprint storage) {
        return of(identity.selectorLabels(), name, storage);
    }

    /** The same, where a selector has more labels than its identity. */
    static PersistentVolumeClaim of(Map<String, String> selectorLabels, String name, StorageBlueprint storage) {
        return new PersistentVolumeClaim(
                name,
                selectorLabels,
                List.of("ReadWriteOnce"),
                storage.storageClass(),
                storage.size().kubernetes());
    }

    static PersistentVolumeClaimRetentionPolicy retention(StorageBlueprint storage) {
        String policy = storage.retention() == VolumeRetention.DELETE ? "Delete" : "Retain";
        return new PersistentVolumeClaimRetentionPolicy(policy, policy);
    }
}
