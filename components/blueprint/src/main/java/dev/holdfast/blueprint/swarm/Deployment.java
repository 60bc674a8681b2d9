package dev.holdfast.blueprint.swarm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many containers of a service run where, and how a new version comes.
 *
 * @param mode {@code replicated}, or {@code replicated-job} for what runs once
 * @param replicas how many
 * @param restart when a container that ended is started again
 * @param update how a new version comes; absent for what runs once
 * @param rollback how the old version comes back; absent for what runs once
 * @param constraints what a node has to have, in Docker's language
 * @param spread labels of nodes over whose values replicas are spread evenly
 * @param perNode replicas on one node at most; absent for any number
 * @param endpointMode {@code dnsrr} where its name leads to its containers; absent for one address of the service
 */
public record Deployment(
        String mode,
        int replicas,
        Restart restart,
        @Nullable Rollout update,
        @Nullable Rollout rollback,
        List<String> constraints,
        List<String> spread,
        @Nullable Integer perNode,
        @Nullable String endpointMode) {
    /** Replicas that go on running. */
    public static final String SERVICE = "replicated";

    /** Something that runs once. */
    public static final String JOB = "replicated-job";

    /**
     * When a container that ended is started again. There is no last attempt: what is tried for ever comes back by itself.
     *
     * @param condition {@code any} or {@code on-failure}
     * @param delay time before the next attempt
     */
    public record Restart(String condition, String delay) {}

    /**
     * How one version replaces another.
     *
     * @param parallelism replicas at once; 0 for all
     * @param delay time between one and the next; absent for none
     * @param failureAction what happens when a replica fails: {@code rollback} or {@code pause}
     * @param monitor time after the start of a replica in which an end counts as a failure; absent for Docker's 5 seconds
     * @param order {@code start-first} or {@code stop-first}
     */
    public record Rollout(
            int parallelism, @Nullable String delay, String failureAction, @Nullable String monitor, String order) {
        /** The same pace backwards. Of two versions that both fail none can be chosen, so it stops there. */
        Rollout backwards() {
            return new Rollout(parallelism, delay, "pause", monitor, order);
        }
    }
}
