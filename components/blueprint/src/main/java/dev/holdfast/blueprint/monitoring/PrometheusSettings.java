package dev.holdfast.blueprint.monitoring;

import dev.holdfast.blueprint.ProgramBlueprint;
import java.time.Duration;
import java.util.List;

/** How Prometheus is started, on whichever platform it runs. */
public final class PrometheusSettings {
    /** The folder with its configuration. */
    public static final String FOLDER = "/etc/prometheus";

    /** It writes what it has in memory, and ends what it has begun. */
    public static final Duration GRACE = Duration.ofMinutes(5);

    /** After a crash it reads its log again, which may take minutes. */
    public static final Duration START = Duration.ofMinutes(10);

    /** The part of the volume, in percent, at which the oldest goes before its time: a full volume would stop it. Below usual alerts. */
    private static final int KEPT = 78;

    /** Prometheus takes a megabyte for so many bytes. */
    private static final long MEGABYTE = 1L << 20;

    private PrometheusSettings() {}

    /**
     * Returns its arguments.
     *
     * @param program Prometheus
     * @param retention how long measurements are kept
     */
    public static List<String> arguments(ProgramBlueprint program, Duration retention) {
        return List.of(
                "--config.file=" + FOLDER + "/prometheus.yaml",
                "--storage.tsdb.path=" + program.storage().mountPath(),
                "--storage.tsdb.retention.time=" + Promql.time(retention),
                "--storage.tsdb.retention.size=" + program.storage().size().bytes() / 100 * KEPT / MEGABYTE + "MB");
    }
}
