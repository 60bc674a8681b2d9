package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.data.BackupConfiguration;
import dev.holdfast.blueprint.data.BackupLowering;
import dev.holdfast.topology.units.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The programs that back a database up: one that the host's scheduler runs ({@code docker compose run --rm backup-NAME}), and one that
 * follows the log all the time.
 */
final class BackupServices {
    /** Only started when somebody asks for it by name. */
    static final String PROFILE = "backup";

    private static final String CONFIGURATION = "/etc/holdfast/backup";
    private static final SecurityBlueprint SECURITY =
            new SecurityBlueprint(10_001, 10_001, true, Map.of("/tmp", Bytes.parse("64Mi")));
    private static final ProbeBlueprint RHYTHM = new ProbeBlueprint(
            new ProbeAction.Command(List.of()),
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            3,
            1,
            Duration.ofMinutes(2));

    private BackupServices() {}

    static List<ComposeService> of(DatabaseBlueprint database, BackupsBlueprint backups, Blueprint blueprint) {
        String primary = ComposeNames.primary(database.name());
        BackupConfiguration configuration = BackupLowering.lower(
                blueprint,
                database,
                blueprint.primaryRegion().name(),
                primary,
                CONFIGURATION,
                SecretFile.of(database.adminPassword()).target());
        Map<String, String> healthy = Map.of(primary, DependencyLowering.HEALTHY);
        List<ComposeService> all = new ArrayList<>();
        all.add(new ComposeService(
                "backup-" + database.name(),
                program(backups, configuration, configuration.backup()),
                Lifecycle.once(healthy, List.of(PROFILE)),
                IsolationLowering.of(SECURITY, backups.resources()),
                attachment(),
                mounts(database, List.of(), FileContent.BackupFile.BACKUP),
                Labels.of(blueprint, database.name(), PROFILE)));
        BackupConfiguration.Archive archive = configuration.archive();
        if (archive != null) {
            all.addAll(archive(database, backups, blueprint, configuration, archive));
        }
        return all;
    }

    private static List<ComposeService> archive(
            DatabaseBlueprint database,
            BackupsBlueprint backups,
            Blueprint blueprint,
            BackupConfiguration configuration,
            BackupConfiguration.Archive archive) {
        String name = database.name() + "-wal";
        Mounts.VolumeMount spool = new Mounts.VolumeMount(ServiceLowering.volume(name), BackupConfiguration.SPOOL);
        ComposeService owner = Preparation.handOver(
                image(backups),
                SECURITY,
                List.of(spool),
                name,
                IsolationLowering.handOver(backups.resources()),
                Labels.of(blueprint, database.name(), "init"));
        List<String> test = new ArrayList<>(List.of("CMD"));
        test.addAll(archive.healthCommand());
        return List.of(
                owner,
                new ComposeService(
                        name,
                        program(backups, configuration, archive.command()),
                        new Lifecycle(
                                Lifecycle.RESTART,
                                null,
                                Map.of(
                                        ComposeNames.primary(database.name()),
                                        DependencyLowering.HEALTHY,
                                        owner.name(),
                                        DependencyLowering.COMPLETED),
                                HealthcheckLowering.of(List.copyOf(test), RHYTHM, null),
                                null,
                                List.of(),
                                List.of()),
                        IsolationLowering.of(SECURITY, backups.resources()),
                        attachment(),
                        mounts(database, List.of(spool), FileContent.BackupFile.ARCHIVE),
                        Labels.of(blueprint, database.name(), "wal-archive")));
    }

    /** Resolve asks for it wherever Compose is wanted. */
    private static String image(BackupsBlueprint backups) {
        return Objects.requireNonNull(backups.image()).toString();
    }

    private static Program program(BackupsBlueprint backups, BackupConfiguration configuration, List<String> command) {
        List<String> credentials =
                backups.credentials() == null ? List.of() : List.of("./secrets/" + backups.credentials() + ".env");
        return new Program(
                image(backups),
                command,
                List.of(),
                null,
                DatabaseLowering.texts(configuration.environment()),
                credentials);
    }

    /** The bucket is outside. */
    private static Attachment attachment() {
        return new Attachment(
                List.of(
                        new Attachment.Membership(ComposeNetwork.BACKEND, List.of(), null),
                        new Attachment.Membership(ComposeNetwork.EDGE, List.of(), null)),
                null,
                List.of());
    }

    private static Mounts mounts(
            DatabaseBlueprint database, List<Mounts.VolumeMount> volumes, FileContent.BackupFile file) {
        return new Mounts(
                volumes,
                IsolationLowering.scratch(SECURITY.scratch()),
                List.of(new Mounts.ConfigMount(
                        ConfigFile.of("backup", file.fileName(), new FileContent.Backup(file)),
                        CONFIGURATION + "/" + file.fileName())),
                List.of(SecretFile.of(database.adminPassword()).mount()));
    }
}
