package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.data.PgbouncerConfiguration;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.data.RedisCreation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in a configuration file: a text, or what a template of its own prints. */
public sealed interface FileContent {
    /**
     * Calls the method of the visitor that is for this case.
     *
     * @param visitor one method a case, so that a missing case does not compile
     * @param <R> what it returns
     * @return what the method returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method a case.
     *
     * @param <R> what they return
     */
    interface Visitor<R> {
        /** A text as it is. */
        R text(String text);

        /** One of PostgreSQL's files. */
        R postgres(PostgresConfiguration configuration, PostgresFile file);

        /** One of Redis' files. */
        R redis(RedisConfiguration configuration, RedisFile file);

        /** One of PgBouncer's files. */
        R pgbouncer(PgbouncerConfiguration configuration, PgbouncerFile file);

        /** What forms a Redis cluster. */
        R redisCreation(RedisCreation creation);

        /** One of the programs that make backups, the same for every database. */
        R backup(BackupFile file);
    }

    /** The files that instances of PostgreSQL read. */
    enum PostgresFile {
        /** {@code postgresql.conf}. */
        SETTINGS("postgresql.conf"),
        /** {@code pg_hba.conf}. */
        RULES("pg_hba.conf"),
        /** What is created in an empty primary. */
        ROLES("roles.sql"),
        /** How a replica starts. */
        REPLICA("replica.sh");

        private final String fileName;

        PostgresFile(String fileName) {
            this.fileName = fileName;
        }

        /** Returns the name of the file. */
        public String fileName() {
            return fileName;
        }
    }

    /** The files that Redis reads. */
    enum RedisFile {
        /** {@code redis.conf}. */
        SETTINGS("redis.conf"),
        /** How it starts. */
        START("start.sh");

        private final String fileName;

        RedisFile(String fileName) {
            this.fileName = fileName;
        }

        /** Returns the name of the file. */
        public String fileName() {
            return fileName;
        }
    }

    /** The files that PgBouncer reads. */
    enum PgbouncerFile {
        /** Its configuration. */
        SETTINGS(PgbouncerConfiguration.FILE),
        /** How it starts. */
        START(PgbouncerConfiguration.START);

        private final String fileName;

        PgbouncerFile(String fileName) {
            this.fileName = fileName;
        }

        /** Returns the name of the file. */
        public String fileName() {
            return fileName;
        }
    }

    /** The programs that make backups. */
    enum BackupFile {
        /** Makes one backup. */
        BACKUP("backup.sh"),
        /** Follows the log. */
        ARCHIVE("wal-archive.sh");

        private final String fileName;

        BackupFile(String fileName) {
            this.fileName = fileName;
        }

        /** Returns the name of the file. */
        public String fileName() {
            return fileName;
        }
    }

    /** A text as it is. */
    record Text(String text) implements FileContent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(text);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /** One of PostgreSQL's files. */
    record Postgres(PostgresConfiguration configuration, PostgresFile file) implements FileContent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.postgres(configuration, file);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Postgres that
                    && file == that.file
                    && Objects.equals(configuration, that.configuration);
        }

        @Override
        public int hashCode() {
            return file.hashCode();
        }
    }

    /** One of Redis' files. */
    record Redis(RedisConfiguration configuration, RedisFile file) implements FileContent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.redis(configuration, file);
        }
    }

    /** One of PgBouncer's files. */
    record Pgbouncer(PgbouncerConfiguration configuration, PgbouncerFile file) implements FileContent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pgbouncer(configuration, file);
        }
    }

    /** What forms a Redis cluster. */
    record RedisCluster(RedisCreation creation) implements FileContent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.redisCreation(creation);
        }
    }

    /** One of the programs that make backups. */
    record Backup(BackupFile file) implements FileContent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.backup(file);
        }
    }
}
