package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.topology.Backups;
import dev.holdfast.topology.Database;
import dev.holdfast.topology.WalArchive;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what is backed up. */
final class BackupsResolution {
    private static final Cpu CPU = Cpu.parse("250m");
    private static final Bytes MEMORY = Bytes.parse("256Mi");

    private BackupsResolution() {}

    /** Returns what is backed up, or nothing. */
    static @Nullable BackupsBlueprint resolve(@Nullable Backups written, Scope scope) {
        if (written == null) {
            return null;
        }
        TopologyPath path = Scope.at("backups");
        Map<String, Database> known = Absent.map(scope.topology().databases());
        List<String> databases = scope.decisions()
                .orDerived(
                        path.key("databases"),
                        written.databases(),
                        List.copyOf(known.keySet()),
                        "every database of this topology",
                        Scope.at("databases"));
        for (int i = 0; i < databases.size(); i++) {
            if (!known.containsKey(databases.get(i))) {
                scope.problems().unknown(path.key("databases").index(i), "database", databases.get(i), known.keySet());
            }
        }
        if (databases.isEmpty()) {
            scope.problems()
                    .missing(path, "there is no database to back up", "Write a database, or leave backups out.");
        }
        if (written.image() == null
                && databases.stream()
                        .map(known::get)
                        .anyMatch(database -> database != null && !Platforms.onlyOperates(database, scope))) {
            scope.problems()
                    .missing(
                            path,
                            "where no operator makes backups, a container makes them",
                            "Write `image:` with one that has the client programs of the database, a shell and the AWS command line.");
        }
        return new BackupsBlueprint(
                written.schedule(),
                written.timeZone(),
                written.retention(),
                written.to(),
                written.image(),
                databases.stream().filter(known::containsKey).toList(),
                written.region(),
                scope.decisions()
                        .orDefault(
                                path.key("encrypted"),
                                written.encrypted(),
                                true,
                                "a bucket may be read by others one day"),
                scope.decisions()
                        .orDefault(path.key("compressed"), written.compressed(), true, "dumps shrink to a fraction"),
                scope.decisions()
                        .orDefault(
                                path.key("walArchive"), written.walArchive(), WalArchive.NONE, "nobody asked for it"),
                written.expectedDuration(),
                written.credentials(),
                ResourceResolution.resolve(path.key("resources"), written.resources(), CPU, MEMORY, scope));
    }
}
