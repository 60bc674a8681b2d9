package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Site;
import java.util.List;

/** Whether backups succeed, as the API server of Kubernetes knows their jobs. */
final class BackupRules {
    private BackupRules() {}

    static List<Alert> of(Site site, DatabaseBlueprint database) {
        BackupsBlueprint backups = site.blueprint().backups();
        if (!site.onKubernetes() || backups == null || !backups.databases().contains(database.name())) {
            return List.of();
        }
        String cronJob = site.workload(database.name() + "-backup");
        Promql failed =
                Promql.of("kube_job_failed").with("namespace", site.namespace()).with("condition", "true");
        String job = cronJob + "-29000000";
        return List.of(AlertBuilder.critical(AlertKind.BACKUP_FAILED)
                .service(database.name())
                .when("max by (job_name) (" + failed.matching("job_name", cronJob + "-[0-9]+") + ") == 1")
                .says(
                        "A backup of the database " + database.name() + " failed",
                        "The job " + cronJob + " gave up; it is noted until it succeeds.")
                .finds("job_name", job)
                .by(Signal.gauge(failed.with("job_name", job), 1, 0))
                .build());
    }
}
