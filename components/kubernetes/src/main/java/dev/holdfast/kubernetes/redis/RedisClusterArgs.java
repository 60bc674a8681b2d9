package dev.holdfast.kubernetes.redis;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.args.Sizing;
import dev.holdfast.kubernetes.args.VolumeSize;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.kubernetes.standalone.Arguments;
import dev.holdfast.kubernetes.standalone.Draft;
import dev.holdfast.kubernetes.standalone.SecretValue;
import dev.holdfast.topology.CacheEngine;
import dev.holdfast.topology.CacheRole;
import dev.holdfast.topology.Eviction;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import java.util.List;

/** The arguments of a {@link RedisCluster}. */
public final class RedisClusterArgs {
    private final Draft draft;

    private RedisClusterArgs(Draft draft) {
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
        private static final String CLUSTER = "cluster";

        private Builder() {
            property("engine", CacheEngine.REDIS);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** The version, such as {@code "7.2"}. Needed. */
        public Builder version(String number) {
            return property("version", number);
        }

        /** Masters that share the keys out, 3 to 100, since fewer are no majority when one is lost; a single instance that keeps nothing if left out. */
        public Builder masters(int number) {
            return property(CLUSTER, "masters", number);
        }

        /** Replicas of each master, of which one takes over when it is lost, 0 to 5; 1 if left out. Needs masters. */
        public Builder replicasPerMaster(int number) {
            return property(CLUSTER, "replicasPerMaster", number);
        }

        /** What the cluster is relied upon for; {@code EVICTING} if left out. Needs masters. */
        public Builder role(CacheRole what) {
            return property(CLUSTER, "role", what);
        }

        /** How long a node is silent until it counts as lost, 500ms to 60s; 5s if left out. Needs masters. */
        public Builder nodeTimeout(Duration time) {
            return property(CLUSTER, "nodeTimeout", time);
        }

        /** Whether all keys are refused while the node of some is lost; true if left out. Needs masters. */
        public Builder requireFullCoverage(boolean require) {
            return property(CLUSTER, "requireFullCoverage", require);
        }

        /** Replicas that a master has to see before it takes a write, 0 to 5; 1 for a cluster that stores and has replicas if left out. Needs masters. */
        public Builder minReplicasToWrite(int number) {
            return property(CLUSTER, "minReplicasToWrite", number);
        }

        /** The volume of each node; derived from its memory if left out. Needs masters. */
        public Builder volume(VolumeSize size) {
            return property(CLUSTER, "storage", size);
        }

        /** What each node may hold. Needed. */
        public Builder maxMemory(Bytes size) {
            return property("memory", size);
        }

        /** What is thrown away when it is full; {@code LEAST_RECENTLY_USED} if left out. */
        public Builder eviction(Eviction what) {
            return property("eviction", what);
        }

        /** The password of its clients, in a secret that exists already. One of the two is needed. */
        public Builder password(SecretReference secret) {
            return property("password", Written.of(secret));
        }

        /** The password of its clients; it is put into a Secret of this component. */
        public Builder password(Output<String> value) {
            return secret(new SecretValue("auth", "password", value.asSecret(), List.of("password"), null));
        }

        /** What an instance is given; derived from its memory if left out. */
        public Builder resources(Sizing sizing) {
            return property("resources", sizing);
        }

        /** Returns the arguments; what is wrong with them is told when the component is made. */
        public RedisClusterArgs build() {
            return new RedisClusterArgs(draft());
        }
    }
}
