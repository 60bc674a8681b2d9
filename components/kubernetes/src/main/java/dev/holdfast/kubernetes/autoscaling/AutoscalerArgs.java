package dev.holdfast.kubernetes.autoscaling;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.args.Autoscale;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.kubernetes.standalone.Arguments;
import dev.holdfast.kubernetes.standalone.Draft;
import org.jspecify.annotations.Nullable;

/** The arguments of an {@link Autoscaler}. */
public final class AutoscalerArgs {
    private final Draft draft;
    private final String kind;
    private final @Nullable Object target;

    private AutoscalerArgs(Draft draft, String kind, @Nullable Object target) {
        this.draft = draft;
        this.kind = kind;
        this.target = target;
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    Draft draft() {
        return draft;
    }

    /** The kind of the workload. */
    String kind() {
        return kind;
    }

    /** Its name, a text or an output of one; null if none was said. */
    @Nullable
    Object target() {
        return target;
    }

    /** Collects the arguments. */
    public static final class Builder extends Arguments<Builder> {
        private String kind = "Deployment";
        private @Nullable Object target;

        private Builder() {
            // What the workload runs, and where its replicas are asked for metrics, is not known here, and of no
            // concern.
            property("image", "unknown");
            element("ports", Written.of("name", "metrics").with("port", 9090));
            property("metrics", "port", "metrics");
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A Deployment that exists already, by its name in the cluster. One target is needed. */
        public Builder deployment(String name) {
            return target("Deployment", name);
        }

        /** A Deployment, whose name is known at deployment. */
        public Builder deployment(Output<String> name) {
            return target("Deployment", name);
        }

        /** A StatefulSet that exists already, by its name in the cluster. */
        public Builder statefulSet(String name) {
            return target("StatefulSet", name);
        }

        /** A StatefulSet, whose name is known at deployment. */
        public Builder statefulSet(Output<String> name) {
            return target("StatefulSet", name);
        }

        /** Between which bounds, by which metrics. Needed. */
        public Builder scale(Autoscale how) {
            return property("autoscaling", how);
        }

        private Builder target(String targetKind, Object name) {
            this.kind = targetKind;
            this.target = name;
            return this;
        }

        /** Returns the arguments; what is wrong with them is told when the component is made. */
        public AutoscalerArgs build() {
            return new AutoscalerArgs(draft(), kind, target);
        }
    }
}
