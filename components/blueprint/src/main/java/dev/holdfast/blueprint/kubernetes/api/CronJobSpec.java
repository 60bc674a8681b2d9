package dev.holdfast.blueprint.kubernetes.api;

/**
 * What a CronJob runs when.
 *
 * @param schedule five cron fields
 * @param timeZone their time zone
 * @param concurrencyPolicy whether a run may begin while the last one still works
 * @param startingDeadlineSeconds how late a run may begin
 * @param successfulJobsHistoryLimit good runs that are kept to look at
 * @param failedJobsHistoryLimit failed runs that are kept to look at
 * @param jobTemplate what runs, {@code jobTemplate.spec}
 */
public record CronJobSpec(
        String schedule,
        String timeZone,
        String concurrencyPolicy,
        int startingDeadlineSeconds,
        int successfulJobsHistoryLimit,
        int failedJobsHistoryLimit,
        JobSpec jobTemplate) {}
