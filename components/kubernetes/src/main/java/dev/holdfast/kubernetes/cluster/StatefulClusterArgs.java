package dev.holdfast.kubernetes.cluster;

import dev.holdfast.kubernetes.args.VolumeSize;
import dev.holdfast.kubernetes.args.Voting;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.kubernetes.standalone.Draft;
import dev.holdfast.kubernetes.standalone.WorkloadArguments;
import dev.holdfast.topology.ServiceKind;

/** The arguments of a {@link StatefulCluster}. */
public final class StatefulClusterArgs {
    private final Draft draft;

    private StatefulClusterArgs(Draft draft) {
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
    public static final class Builder extends WorkloadArguments<Builder> {
        private Builder() {
            property("kind", ServiceKind.STATEFUL);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The volume of each replica; none if left out, so that a replica keeps nothing but its name.
         *
         * @param size how large it is, and how far it may grow
         * @param mountPath where the container sees it, an absolute path
         */
        public Builder volume(VolumeSize size, String mountPath) {
            return property("storage", size.written().with("mountPath", mountPath));
        }

        /** How its replicas agree by vote; they do not if left out. */
        public Builder voting(Voting how) {
            return property("consensus", how);
        }

        /**
         * How many copies of its data its replicas keep among themselves.
         *
         * @param copies 1 to 100, not more than there are replicas
         */
        public Builder replication(int copies) {
            return property("replication", Written.of("factor", copies));
        }

        /** The port, by name, at which its replicas find each other; the variables {@code PEERS_…} tell them where. */
        public Builder peers(String port) {
            return property("peers", Written.of("port", port));
        }

        /** Returns the arguments; what is wrong with them is told when the component is made. */
        public StatefulClusterArgs build() {
            return new StatefulClusterArgs(draft());
        }
    }
}
