package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.topology.DatabaseStorage;
import dev.holdfast.topology.Existing;
import dev.holdfast.topology.Storage;
import dev.holdfast.topology.VolumeRetention;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Percent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what a volume is like. */
final class StorageResolution {
    private StorageResolution() {}

    /** Returns the volume of a service, or nothing if it has none. */
    static @Nullable StorageBlueprint ofService(TopologyPath path, @Nullable Storage written, Scope scope) {
        return written == null
                ? null
                : resolve(
                        path,
                        written.size(),
                        written.mountPath(),
                        written.growTo(),
                        written.growAt(),
                        written.storageClass(),
                        written.retention(),
                        scope);
    }

    /** Returns the volume of a database. */
    static StorageBlueprint ofDatabase(TopologyPath path, DatabaseStorage written, String mountPath, Scope scope) {
        return resolve(
                path,
                written.size(),
                scope.decisions()
                        .byDefault(path.key("mountPath"), mountPath, "where the official image keeps its data"),
                written.growTo(),
                written.growAt(),
                written.storageClass(),
                written.retention(),
                scope);
    }

    private static StorageBlueprint resolve(
            TopologyPath path,
            Bytes size,
            String mountPath,
            @Nullable Bytes growTo,
            @Nullable Percent growAt,
            @Nullable String storageClass,
            @Nullable VolumeRetention retention,
            Scope scope) {
        if (growTo != null && growTo.compareTo(size) < 0) {
            scope.problems()
                    .contradiction(
                            path.key("growTo"),
                            "a volume of " + size + " cannot grow to " + growTo + ": volumes never shrink",
                            "Write at least " + size + ".");
        }
        storageClass(path.key("storageClass"), storageClass, scope);
        Percent when = growTo == null
                ? null
                : scope.decisions()
                        .orDefault(
                                path.key("growAt"),
                                growAt,
                                Percent.of(80),
                                "growing takes time, and a full disk stops writes");
        return new StorageBlueprint(
                size,
                mountPath,
                growTo,
                when,
                storageClass,
                scope.decisions()
                        .orDefault(
                                path.key("retention"),
                                retention,
                                VolumeRetention.RETAIN,
                                "data is deleted by people, not by a change of number"));
    }

    /** Notes a storage class that is not among those which exist. */
    static void storageClass(TopologyPath path, @Nullable String name, Scope scope) {
        Existing existing = scope.topology().existing();
        List<String> known = Absent.list(existing == null ? null : existing.storageClasses());
        if (name != null && !known.isEmpty() && !known.contains(name)) {
            scope.problems().unknown(path, "storage class", name, known);
        }
    }
}
