package dev.holdfast.kubernetes.redis;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.args.Sizing;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.kubernetes.standalone.Arguments;
import dev.holdfast.kubernetes.standalone.Draft;
import dev.holdfast.kubernetes.standalone.SecretValue;
import dev.holdfast.topology.CacheEngine;
import dev.holdfast.topology.Eviction;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.SecretReference;
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
            return property("password", Written.of("secret", secret.secret()));
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
