package dev.holdfast.kubernetes.postgres;

import dev.holdfast.blueprint.kubernetes.Attachments;
import dev.holdfast.kubernetes.deferred.DeferredValues;
import dev.holdfast.kubernetes.standalone.ArgumentsRefused;
import dev.holdfast.kubernetes.standalone.Kind;
import dev.holdfast.kubernetes.standalone.Later;
import dev.holdfast.kubernetes.standalone.Lowered;
import dev.holdfast.kubernetes.standalone.Standalone;
import dev.holdfast.kubernetes.standalone.StandaloneLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.kubernetes.MountedFiles;

/** From the arguments of read replicas to their objects. */
final class ReadReplicaLowering {
    private static final String TYPE = "ReadReplicaSet";

    private ReadReplicaLowering() {}

    static Standalone of(String name, ReadReplicaSetArgs args) {
        return Standalone.of(TYPE, name, args.draft(), deferred -> lower(name, args, deferred));
    }

    private static Lowered lower(String name, ReadReplicaSetArgs args, DeferredValues deferred) {
        Object primary = args.primary();
        if (primary == null) {
            throw new ArgumentsRefused(TYPE + " " + name + ": lacks a primary. Say .primary(…).");
        }
        Lowered database = StandaloneLowering.lower(TYPE, Kind.DATABASE, name, args.draft(), deferred);
        return database.onlyRead()
                .objects(Attachments.readReplicas(
                        database.blueprint(),
                        database.region(),
                        name,
                        Later.text(deferred, primary),
                        new MountedFiles(new Renderer(), database.blueprint())));
    }
}
