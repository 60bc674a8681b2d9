package dev.holdfast.kubernetes.postgres;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.args.BackupPlan;
import dev.holdfast.kubernetes.args.Sizing;
import dev.holdfast.kubernetes.args.VolumeSize;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.kubernetes.standalone.Arguments;
import dev.holdfast.kubernetes.standalone.Draft;
import dev.holdfast.kubernetes.standalone.SecretValue;
import dev.holdfast.topology.DatabaseEngine;
import dev.holdfast.topology.OnStandbyLoss;
import dev.holdfast.topology.PoolMode;
import dev.holdfast.topology.PostgresOperator;
import dev.holdfast.topology.units.SecretReference;
import java.util.List;

/** The arguments of a {@link PostgresCluster}. */
public final class PostgresClusterArgs {
    private final Draft draft;

    private PostgresClusterArgs(Draft draft) {
        this.draft = draft;
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    Draft draft() {
        return draft;
    }

    /** Collects the arguments. */
    public static final class Builder extends Arguments<Builder> {
        private static final String PASSWORD = "password";

        private Builder() {
            property("engine", DatabaseEngine.POSTGRESQL);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** The version, major or exact, such as {@code "15"} or {@code "15.14"}. Needed. */
        public Builder version(String number) {
            return property("version", number);
        }

        /**
         * Who runs the instances; CloudNativePG if left out, since a StatefulSet has no failover manager. With {@code NONE} replicas stream from a
         * primary, and when that is lost none of them becomes the primary without a person.
         */
        public Builder operator(PostgresOperator who) {
            return property("kubernetes", "operator", who);
        }

        /**
         * PgBouncer in front of the operator's instances; none if left out.
         *
         * @param instances how many run for writes, and as many for reads where there are read replicas, 1 to 20
         * @param mode for how long a client gets a connection of the server
         */
        public Builder pooler(int instances, PoolMode mode) {
            return property(
                    "kubernetes", "pooler", Written.of("instances", instances).with("mode", mode));
        }

        /** Replicas that follow the primary, 0 to 100; 0 if left out. */
        public Builder readReplicas(int number) {
            return property("readReplicas", number);
        }

        /** The volume of each instance. Needed. */
        public Builder volume(VolumeSize size) {
            return property("storage", size);
        }

        /** What an instance is given; derived if left out. */
        public Builder resources(Sizing sizing) {
            return property("resources", sizing);
        }

        /** The name of the database; that of the component with underscores if left out. */
        public Builder database(String name) {
            return property("name", name);
        }

        /** The user that services connect as; {@code app} if left out. */
        public Builder user(String name) {
            return property("user", name);
        }

        /** That user's password, in a secret that exists already; for CloudNativePG with {@code username} beside it. One of the two is needed. */
        public Builder password(SecretReference secret) {
            return property("password", Written.of(secret));
        }

        /** That user's password; it is put into a Secret of this component. */
        public Builder password(Output<String> value) {
            return secret(
                    new SecretValue("app", PASSWORD, value.asSecret(), List.of("password"), SecretValue.Login.USER));
        }

        /** The password of the administrator {@code postgres}, in a secret of its own that exists already. One of the two is needed. */
        public Builder adminPassword(SecretReference secret) {
            return property("adminPassword", Written.of(secret));
        }

        /** The password of the administrator {@code postgres}; it is put into a Secret of this component. */
        public Builder adminPassword(Output<String> value) {
            return secret(new SecretValue(
                    "admin", PASSWORD, value.asSecret(), List.of("adminPassword"), SecretValue.Login.ADMINISTRATOR));
        }

        /** The password with which replicas follow the primary where no operator runs them, in a secret that exists already. */
        public Builder replicationPassword(SecretReference secret) {
            return property("replicationPassword", Written.of(secret));
        }

        /** The password with which replicas follow the primary where no operator runs them; it is put into a Secret of this component. */
        public Builder replicationPassword(Output<String> value) {
            return secret(
                    new SecretValue("replication", PASSWORD, value.asSecret(), List.of("replicationPassword"), null));
        }

        /** Connections at most, 10 to 100,000; 100 if left out. */
        public Builder maxConnections(int number) {
            return property("maxConnections", number);
        }

        /**
         * A commit is acknowledged only when standbys have it.
         *
         * @param standbys how many have to have it, 1 to 100, not more than there are replicas
         * @param onLoss what happens when too few are left
         */
        public Builder synchronous(int standbys, OnStandbyLoss onLoss) {
            return property("synchronous", Written.of("standbys", standbys).with("onLoss", onLoss));
        }

        /** A further parameter of the server, as text. */
        public Builder parameter(String name, String value) {
            return property("parameters", name, value);
        }

        /** The backups that a {@link dev.holdfast.kubernetes.backup.BackupSchedule} will make by the same plan; the operator has to know beforehand. */
        public Builder backups(BackupPlan how) {
            return plan(how);
        }

        /** Returns the arguments; what is wrong with them is told when the component is made. */
        public PostgresClusterArgs build() {
            return new PostgresClusterArgs(draft());
        }
    }
}
