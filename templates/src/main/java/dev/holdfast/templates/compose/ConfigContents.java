package dev.holdfast.templates.compose;

import dev.holdfast.blueprint.compose.FileContent;
import dev.holdfast.blueprint.data.PgbouncerConfiguration;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.data.RedisCreation;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.postgres.BackupFiles;
import dev.holdfast.templates.postgres.PgbouncerFiles;
import dev.holdfast.templates.postgres.PostgresFiles;
import dev.holdfast.templates.redis.RedisFiles;

/** The text of each configuration file. */
public final class ConfigContents implements FileContent.Visitor<String> {
    private final PostgresFiles postgres;
    private final PgbouncerFiles poolers;
    private final RedisFiles redis;
    private final BackupFiles backups;

    /** Prints with the given renderer. */
    public ConfigContents(Renderer renderer) {
        this.postgres = new PostgresFiles(renderer);
        this.poolers = new PgbouncerFiles(renderer);
        this.redis = new RedisFiles(renderer);
        this.backups = new BackupFiles(renderer);
    }

    @Override
    public String text(String text) {
        return text;
    }

    @Override
    public String postgres(PostgresConfiguration configuration, FileContent.PostgresFile file) {
        return switch (file) {
            case SETTINGS -> postgres.settings(configuration);
            case RULES -> postgres.rules(configuration);
            case ROLES -> postgres.roles(configuration);
            case REPLICA -> postgres.replica();
        };
    }

    @Override
    public String redis(RedisConfiguration configuration, FileContent.RedisFile file) {
        return switch (file) {
            case SETTINGS -> redis.settings(configuration);
            case START -> redis.start(configuration);
        };
    }

    @Override
    public String pgbouncer(PgbouncerConfiguration configuration, FileContent.PgbouncerFile file) {
        return switch (file) {
            case SETTINGS -> poolers.settings(configuration);
            case START -> poolers.start(configuration);
        };
    }

    @Override
    public String redisCreation(RedisCreation creation) {
        return redis.creation(creation);
    }

    @Override
    public String backup(FileContent.BackupFile file) {
        return switch (file) {
            case BACKUP -> backups.backup();
            case ARCHIVE -> backups.archive();
        };
    }
}
