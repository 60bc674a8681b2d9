package dev.holdfast.blueprint.kubernetes.api;

/**
 * What is copied when.
 *
 * @param schedule six cron fields, seconds first, in the time zone of the operator, which is UTC
 * @param cluster the name of the {@link Cluster}, which can never be changed
 * @param backupOwnerReference with what each Backup object goes: {@code cluster}, {@code self} or {@code none}
 * @param immediate whether the first copy is made at once
 * @param method how it is copied
 * @param plugin the name of the plugin that does it, {@code pluginConfiguration.name}
 */
public record ScheduledBackupSpec(
        String schedule,
        String cluster,
        String backupOwnerReference,
        boolean immediate,
        String method,
        String plugin) {}
