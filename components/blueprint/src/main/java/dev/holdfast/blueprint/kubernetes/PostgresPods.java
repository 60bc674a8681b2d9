package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.ContainerPort;
import dev.holdfast.blueprint.kubernetes.api.EmptyDirVolumeSource;
import dev.holdfast.blueprint.kubernetes.api.LabelSelector;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import dev.holdfast.blueprint.kubernetes.api.VolumeMount;
import dev.holdfast.topology.ImageTool;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.SecretReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pods of a database. */
final class PostgresPods {
    static final String CONFIGURATION = "/etc/holdfast/postgres";
    static final String PASSWORD = "/run/secrets/holdfast/password";
    static final String ADMIN_PASSWORD = "/run/secrets/holdfast/admin-password";
    static final String REPLICATION_PASSWORD = "/run/secrets/holdfast/replication-password";

    /** The volume of each instance. */
    static final String DATA = "data";

    private static final String ROLES = "roles.sql";
    private static final String SOCKET_FOLDER = "/var/run/postgresql";
    private static final List<ImageTool> TOOLS = List.of(ImageTool.SH);
    private static final long MEBI = 1L << 20;

    /** Shared memory of parallel queries; the 64 MiB that a container has without it are soon too little. */
    private static final int SHARE_OF_MEMORY = 8;

    private final Scope scope;
    private final DatabaseBlueprint database;
    private final PostgresConfiguration configuration;
    private final Map<String, String> texts;

    PostgresPods(
            Scope scope, DatabaseBlueprint database, PostgresConfiguration configuration, Map<String, String> texts) {
        this.scope = scope;
        this.database = database;
        this.configuration = configuration;
        this.texts = texts;
    }

    /** The size of the shared memory of an instance. */
    static Bytes sharedMemory(DatabaseBlueprint database) {
        return new Bytes(
                Math.max(64 * MEBI, database.resources().memoryLimit().bytes() / SHARE_OF_MEMORY / MEBI * MEBI));
    }

    PodTemplateSpec primary() {
        FileSet files = new FileSet(scope.workload(database.name()));
        List<VolumeMount> mounts = mounts(files);
        mounts.add(files.again(ROLES, PostgresConfiguration.INIT_FOLDER + "/" + ROLES));
        mounts.add(files.secret(database.password(), PASSWORD, 0440));
        mounts.add(files.secret(database.adminPassword(), ADMIN_PASSWORD, 0440));
        replicationPassword(files, mounts);
        Container container = container(configuration.primary(), mounts, database.startupProbe());
        return template(scope.primary(database.name()), files, List.of(), container);
    }

    PodTemplateSpec replica(PostgresConfiguration.Start start) {
        FileSet files = new FileSet(scope.workload(database.name()));
        List<VolumeMount> mounts = mounts(files);
        replicationPassword(files, mounts);
        List<String> copy = new ArrayList<>(start.command());
        copy.add("copy");
        // The copy is made beforehand: the startup probe, which knows nothing of its length, would cut it off.
        Container first = Containers.named("copy-primary", database.image())
                .args(copy)
                .env(Environment.literals(start.environment()))
                .resources(Amounts.of(database.resources()))
                .mounts(mounts)
                .context(Contexts.container(database.security()))
                .build();
        Container container = container(start, mounts, database.startupProbe());
        return template(scope.replica(database.name()), files, List.of(first), container);
    }

    private void replicationPassword(FileSet files, List<VolumeMount> mounts) {
        SecretReference password = database.replicationPassword();
        if (password != null) {
            mounts.add(files.secret(password, REPLICATION_PASSWORD, 0440));
        }
    }

    private List<VolumeMount> mounts(FileSet files) {
        List<VolumeMount> mounts = new ArrayList<>();
        Map<String, Bytes> folders = new LinkedHashMap<>(database.security().scratch());
        folders.putIfAbsent(SOCKET_FOLDER, new Bytes(MEBI));
        folders.forEach((path, size) -> mounts.add(
                files.folder("scratch-" + mounts.size(), path, new EmptyDirVolumeSource(null, size.kubernetes()))));
        mounts.add(files.folder(
                "shared-memory",
                "/dev/shm",
                new EmptyDirVolumeSource("Memory", sharedMemory(database).kubernetes())));
        mounts.add(new VolumeMount(DATA, database.storage().mountPath(), null, false));
        mounts.add(files.texts(CONFIGURATION, texts));
        return mounts;
    }

    private Container container(
            PostgresConfiguration.Start start, List<VolumeMount> mounts, ProbeBlueprint startupProbe) {
        return Containers.named("postgres", database.image())
                .args(start.command())
                .ports(List.of(new ContainerPort("postgres", PostgresConfiguration.PORT, Ports.TCP)))
                .env(Environment.literals(start.environment()))
                .resources(Amounts.of(database.resources()))
                .mounts(mounts)
                .startup(Probes.liveness(startupProbe, TOOLS))
                .readiness(Probes.readiness(database.readinessProbe(), TOOLS))
                .liveness(Probes.liveness(database.livenessProbe(), TOOLS))
                .context(Contexts.container(database.security()))
                .build();
    }

    private PodTemplateSpec template(Identity identity, FileSet files, List<Container> first, Container container) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(Identity.NAME, database.name());
        all.put(Identity.COMPONENT, Identity.DATABASE);
        // The primary and its replicas keep apart from each other, not each kind by itself.
        Spread spread =
                new Spread(scope, new LabelSelector(all), database.placement(), 1 + database.readReplicas(), null);
        return Pods.of(scope, identity, files, spread, database.security())
                .grace(Seconds.of(database.gracePeriod()))
                .first(first)
                .build(List.of(container));
    }
}
