package dev.holdfast.kubernetes.service;

import dev.holdfast.kubernetes.args.Exposure;
import dev.holdfast.kubernetes.standalone.Draft;
import dev.holdfast.kubernetes.standalone.WorkloadArguments;

/** The arguments of a {@link ReplicatedService}. */
public final class ReplicatedServiceArgs {
    private final Draft draft;

    private ReplicatedServiceArgs(Draft draft) {
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
        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** How it is reached by host name from outside the cluster; not at all if left out. */
        public Builder expose(Exposure how) {
            return property("expose", how);
        }

        /** Returns the arguments; what is wrong with them is told when the component is made. */
        public ReplicatedServiceArgs build() {
            return new ReplicatedServiceArgs(draft());
        }
    }
}
