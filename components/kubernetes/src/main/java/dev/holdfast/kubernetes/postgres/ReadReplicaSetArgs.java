package dev.holdfast.kubernetes.postgres;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.args.Sizing;
import dev.holdfast.kubernetes.args.VolumeSize;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.kubernetes.standalone.Arguments;
import dev.holdfast.kubernetes.standalone.Draft;
import dev.holdfast.kubernetes.standalone.SecretValue;
import dev.holdfast.topology.DatabaseEngine;
import dev.holdfast.topology.PostgresOperator;
import dev.holdfast.topology.units.SecretReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of a {@link ReadReplicaSet}. */
public final class ReadReplicaSetArgs {
    private final Draft draft;
    private final @Nullable Object primary;

    private ReadReplicaSetArgs(Draft draft, @Nullable Object primary) {
        this.draft = draft;
        this.primary = primary;
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    Draft draft() {
        return draft;
    }

    /** The host name of the primary, a text or an output of one; null if none was said. */
    @Nullable
    Object primary() {
        return primary;
    }

    /** Collects the arguments. */
    public static final class Builder extends Arguments<Builder> {
        private @Nullable Object primary;

        private Builder() {
            property("engine", DatabaseEngine.POSTGRESQL);
            property("readReplicas", 1);
            // The operator only runs whole clusters, a primary included.
            property("kubernetes", Written.of("operator", PostgresOperator.NONE));
            // Only a primary reads it, and none is made here.
            property("adminPassword", Written.of("secret", "none/admin-password"));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** The host name of the primary, which listens on port 5432. Needed. */
        public Builder primary(String host) {
            this.primary = host;
            return this;
        }

        /** The host name of the primary, known at deployment. */
        public Builder primary(Output<String> host) {
            this.primary = host;
            return this;
        }

        /** The version of the primary, major or exact. Needed. */
        public Builder version(String number) {
            return property("version", number);
        }

        /** How many replicas follow, 1 to 100; 1 if left out. */
        public Builder replicas(int number) {
            return property("readReplicas", number);
        }

        /** The volume of each replica. Needed. */
        public Builder volume(VolumeSize size) {
            return property("storage", size);
        }

        /** What a replica is given; derived if left out. */
        public Builder resources(Sizing sizing) {
            return property("resources", sizing);
        }

        /** The name of the database that services read; that of the component with underscores if left out. */
        public Builder database(String name) {
            return property("name", name);
        }

        /** The user that services connect as; {@code app} if left out. */
        public Builder user(String name) {
            return property("user", name);
        }

        /** That user's password at the primary, in a secret that exists already. Needed. */
        public Builder password(SecretReference secret) {
            return property("password", Written.of(secret));
        }

        /** The password of the role {@code replicator} at the primary, in a secret that exists already. One of the two is needed. */
        public Builder replicationPassword(SecretReference secret) {
            return property("replicationPassword", Written.of(secret));
        }

        /** The password of the role {@code replicator} at the primary; it is put into a Secret of this component. */
        public Builder replicationPassword(Output<String> value) {
            return secret(
                    new SecretValue("replication", "password", value.asSecret(), List.of("replicationPassword"), null));
        }

        /** Connections at most, not fewer than those of the primary, or a replica does not start; 100 if left out. */
        public Builder maxConnections(int number) {
            return property("maxConnections", number);
        }

        /** Returns the arguments; what is wrong with them is told when the component is made. */
        public ReadReplicaSetArgs build() {
            return new ReadReplicaSetArgs(draft(), primary);
        }
    }
}
