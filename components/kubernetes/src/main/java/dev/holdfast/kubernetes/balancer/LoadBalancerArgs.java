package dev.holdfast.kubernetes.balancer;

import dev.holdfast.kubernetes.args.BackendCheck;
import dev.holdfast.kubernetes.args.Sizing;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.kubernetes.standalone.Arguments;
import dev.holdfast.kubernetes.standalone.Draft;
import dev.holdfast.kubernetes.standalone.Part;
import dev.holdfast.kubernetes.standalone.Usable;
import dev.holdfast.topology.Algorithm;
import dev.holdfast.topology.Engine;
import dev.holdfast.topology.Protocol;
import java.time.Duration;

/** The arguments of a {@link LoadBalancer}. */
public final class LoadBalancerArgs {
    private final Draft draft;

    private LoadBalancerArgs(Draft draft) {
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
        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** The program: HAProxy or nginx in pods of their own, or the cloud's own. Needed. */
        public Builder engine(Engine program) {
            return property("engine", program);
        }

        /** The version of the program, such as {@code "2.6"}; the one that this release is tested with if left out. */
        public Builder version(String number) {
            return property("version", number);
        }

        /** How many pods of the program run, 1 to 1,000; 2 if left out, since a single one would be the part whose loss stops everything. */
        public Builder instances(int number) {
            return property("instances", number);
        }

        /** Which backend gets the next request; {@code ROUND_ROBIN} if left out. */
        public Builder algorithm(Algorithm how) {
            return property("algorithm", how);
        }

        /** Where it listens; at least one listener is needed. */
        public Builder listener(Listener listener) {
            return element("listeners", listener);
        }

        /** Where it listens for plain connections. */
        public Builder listener(int port, Protocol protocol) {
            return element("listeners", Written.of("port", port).with("protocol", protocol));
        }

        /** A component that it sends requests to, at the port of the listener's number, or its only one. */
        public Builder backend(Usable service) {
            Part part = service.part();
            part(part);
            return element("backends", Written.of("service", part.name()));
        }

        /** A component that it sends requests to. */
        public Builder backend(Usable service, String port) {
            Part part = service.part();
            part(part);
            return element("backends", Written.of("service", part.name()).with("port", port));
        }

        /**
         * A component that it sends the requests of some paths to.
         *
         * @param service the component
         * @param port its port, by name
         * @param path requests whose path begins so
         */
        public Builder backend(Usable service, String port, String path) {
            Part part = service.part();
            part(part);
            return element(
                    "backends",
                    Written.of("service", part.name()).with("port", port).with("path", path));
        }

        /** How backends are checked; by the readiness probe of the service if left out. */
        public Builder check(BackendCheck how) {
            return property("healthCheck", how);
        }

        /** How many requests a client address may send in a period of 1s or 1m. */
        public Builder rateLimit(int requests, Duration period) {
            return property("rateLimit", Written.of("requests", requests).with("period", period));
        }

        /** Open connections at most in each pod, 1 to 10,000,000; 20,000 if left out. */
        public Builder maxConnections(int number) {
            return property("maxConnections", number);
        }

        /** What a pod is given; derived from the connections if left out. */
        public Builder resources(Sizing sizing) {
            return property("resources", sizing);
        }

        /** Returns the arguments; what is wrong with them is told when the component is made. */
        public LoadBalancerArgs build() {
            return new LoadBalancerArgs(draft());
        }
    }
}
