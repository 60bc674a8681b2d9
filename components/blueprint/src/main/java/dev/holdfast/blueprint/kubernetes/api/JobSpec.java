package dev.holdfast.blueprint.kubernetes.api;

/**
 * What a Job, or each of a CronJob's, runs.
 *
 * @param backoffLimit how often it is tried again
 * @param activeDeadlineSeconds how long it may take with all tries
 * @param ttlSecondsAfterFinished how long it is kept when it has ended
 * @param template its pod
 */
public record JobSpec(
        int backoffLimit, int activeDeadlineSeconds, int ttlSecondsAfterFinished, PodTemplateSpec template) {}
