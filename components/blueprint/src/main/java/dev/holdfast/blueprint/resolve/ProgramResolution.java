package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.GrafanaBlueprint;
import dev.holdfast.blueprint.ProgramBlueprint;
import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.blueprint.TargetVersions;
import dev.holdfast.blueprint.Version;
import dev.holdfast.topology.DatabaseStorage;
import dev.holdfast.topology.Grafana;
import dev.holdfast.topology.Monitoring;
import dev.holdfast.topology.MonitoringProgram;
import dev.holdfast.topology.Profile;
import dev.holdfast.topology.ProgramStorage;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import dev.holdfast.topology.units.ImageReference;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Decides how Prometheus, Alertmanager and Grafana run beside the system: those whose target is wanted, unless somebody else runs them. */
final class ProgramResolution {
    private static final TopologyPath PATH = Scope.at("monitoring");
    private static final String REPLICAS = "replicas";
    private static final MonitoringProgram AS_USUAL = new MonitoringProgram(null, null, null);
    private static final long MEBI = 1L << 20;
    private static final long GIBI = 1L << 30;
    private static final Bytes SMALLEST = new Bytes(10 * GIBI);
    private static final Bytes SILENCES = new Bytes(GIBI);

    /**
     * How many series a Prometheus is expected to hold: those of some forty replicas of ordinary programs, a thousand each, and of monitoring
     * itself. The same for every system, since a volume that followed the number of replicas would have to shrink with it, and none can.
     */
    private static final long SERIES = 50_000;

    /**
     * Bytes on disk of a measurement: the larger of the two figures in Prometheus' formula
     * {@code needed_disk_space = retention_time_seconds * ingested_samples_per_second * bytes_per_sample}.
     *
     * @see <a href="https://prometheus.io/docs/prometheus/latest/storage/#operational-aspects">Storage</a>
     */
    private static final double OF_A_SAMPLE = 2;

    /** The part of a volume that is used as planned; the rest is for more than was estimated, and for rewriting blocks. */
    private static final double USED = 0.75;

    /** What Prometheus needs for itself, and in memory for each series: the last two hours, its labels, an index. */
    private static final long BASE_MEMORY = 512 * MEBI;

    private static final long MEMORY_OF_A_SERIES = 12 * 1024;

    private final Monitoring written;
    private final boolean existing;
    private final TargetVersions targets;
    private final Scope scope;

    ProgramResolution(Monitoring written, boolean existing, TargetVersions targets, Scope scope) {
        this.written = written;
        this.existing = existing;
        this.targets = targets;
        this.scope = scope;
    }

    /**
     * Returns Prometheus, or nothing where it is not run here.
     *
     * @param interval time between two measurements
     * @param retention how long they are kept
     */
    @Nullable
    ProgramBlueprint prometheus(Duration interval, Duration retention) {
        TopologyPath path = PATH.key("prometheus");
        Version version = targets.prometheus();
        if (existing || version == null) {
            unused(path, written.prometheus() != null, "prometheus", version);
            return null;
        }
        MonitoringProgram program = written.prometheus() == null ? AS_USUAL : written.prometheus();
        double samples = SERIES * (double) retention.toMillis() / interval.toMillis();
        Bytes volume = gibibytes(samples * OF_A_SAMPLE / USED);
        return new ProgramBlueprint(
                replicas(path, 2, "each measures everything, so that one may be away"),
                image(path, program.image(), "quay.io/prometheus/prometheus:v", version, "prometheus"),
                storage(
                        path.key("storage"),
                        program.storage(),
                        volume.compareTo(SMALLEST) < 0 ? SMALLEST : volume,
                        "2 bytes a measurement of " + SERIES + " series, as long as they are kept, in three quarters of"
                                + " the volume; 10Gi at least",
                        "/prometheus"),
                ResourceResolution.resolve(
                        path.key("resources"),
                        program.resources(),
                        Cpu.parse("200m"),
                        new Bytes((BASE_MEMORY + SERIES * MEMORY_OF_A_SERIES) / MEBI * MEBI),
                        scope));
    }

    /** Returns Alertmanager, or nothing where it is not run here. */
    @Nullable
    ProgramBlueprint alertmanager() {
        TopologyPath path = PATH.key("alertmanager");
        Version version = targets.alertmanager();
        if (existing || version == null) {
            unused(path, written.alertmanager() != null, "alertmanager", version);
            return null;
        }
        MonitoringProgram program = written.alertmanager() == null ? AS_USUAL : written.alertmanager();
        return new ProgramBlueprint(
                replicas(
                        path,
                        3,
                        "each is told of every alert, and they agree who passes it on; one may be away while another"
                                + " is updated"),
                image(path, program.image(), "quay.io/prometheus/alertmanager:v", version, "alertmanager"),
                storage(
                        path.key("storage"),
                        program.storage(),
                        SILENCES,
                        "it keeps silences, and who has been told",
                        "/alertmanager"),
                ResourceResolution.resolve(
                        path.key("resources"), program.resources(), Cpu.parse("50m"), new Bytes(128 * MEBI), scope));
    }

    /** Returns Grafana, or nothing where it is not run here. */
    @Nullable
    GrafanaBlueprint grafana() {
        TopologyPath path = PATH.key("grafana");
        Version version = targets.grafana();
        if (existing || version == null) {
            unused(path, written.grafana() != null, "grafana", version);
            return null;
        }
        Grafana program = written.grafana() == null ? new Grafana(null, null, null) : written.grafana();
        return new GrafanaBlueprint(
                scope.decisions()
                        .byDefault(
                                path.key(REPLICAS),
                                1,
                                "two would not know each other's sessions; it keeps nothing, so a new one is as good"
                                        + " as the old"),
                image(path, program.image(), "docker.io/grafana/grafana:", version, "grafana"),
                SecretResolution.check(
                        path.key("adminPassword"),
                        scope.decisions()
                                .orDefault(
                                        path.key("adminPassword"),
                                        program.adminPassword(),
                                        SecretReference.of("grafana/password"),
                                        "somebody has to put it there"),
                        scope),
                ResourceResolution.resolve(
                        path.key("resources"), program.resources(), Cpu.parse("100m"), new Bytes(512 * MEBI), scope));
    }

    private int replicas(TopologyPath path, int usual, String because) {
        boolean laptop = scope.profile() == Profile.DEVELOPMENT;
        return scope.decisions()
                .derived(
                        path.key(REPLICAS),
                        laptop ? 1 : usual,
                        laptop ? "a development cluster may have one host" : because,
                        Scope.at("profile"));
    }

    /** What is said of a program that does not run would be lost in silence. */
    private void unused(TopologyPath path, boolean said, String target, @Nullable Version version) {
        if (said) {
            scope.problems()
                    .contradiction(
                            path,
                            version == null && !existing
                                    ? target + " is not run: it is not among the targets"
                                    : target + " is not run: monitoring.existing says that somebody else does",
                            version == null && !existing
                                    ? "Name it among the targets, or leave it out."
                                    : "Leave one of the two out.");
        }
    }

    private ImageReference image(
            TopologyPath path, @Nullable ImageReference image, String official, Version version, String target) {
        return scope.decisions()
                .orDerived(
                        path.key("image"),
                        image,
                        ImageReference.parse(official + version.complete()),
                        "the official image of that version",
                        Scope.at("targets", target));
    }

    private StorageBlueprint storage(
            TopologyPath path, @Nullable ProgramStorage given, Bytes size, String because, String mountPath) {
        if (given != null) {
            return StorageResolution.ofDatabase(
                    path,
                    new DatabaseStorage(given.size(), null, null, given.storageClass(), given.retention()),
                    mountPath,
                    scope);
        }
        scope.decisions().derived(path.key("size"), size, because, PATH.key("retention"), PATH.key("scrapeInterval"));
        return StorageResolution.ofDatabase(path, new DatabaseStorage(size, null, null, null, null), mountPath, scope);
    }

    private static Bytes gibibytes(double bytes) {
        return new Bytes((long) Math.ceil(bytes / GIBI) * GIBI);
    }
}
