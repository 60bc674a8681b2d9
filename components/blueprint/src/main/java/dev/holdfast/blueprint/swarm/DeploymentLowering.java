package dev.holdfast.blueprint.swarm;

import dev.holdfast.blueprint.PlacementBlueprint;
import dev.holdfast.blueprint.UpdateBlueprint;
import dev.holdfast.blueprint.compose.ComposeService;
import dev.holdfast.blueprint.compose.Lifecycle;
import dev.holdfast.blueprint.compose.Mounts;
import dev.holdfast.blueprint.compose.Spelling;
import dev.holdfast.topology.Strictness;
import dev.holdfast.topology.UpdateStrategy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many containers of a service run on which nodes, and how a new version of it comes. */
final class DeploymentLowering {
    /** The label of nodes by which replicas are spread. */
    static final String ZONE = "node.labels.zone";

    /** Long enough that a program that cannot start yet does not keep a node busy, short against any time to recover. */
    private static final Duration RETRY = Duration.ofSeconds(5);

    /**
     * Names lead to the container itself. Behind the address of a service a connection that was idle for 15 minutes is
     * forgotten, and clients keep theirs to a database for longer; and nodes of Redis know each other by address.
     */
    private static final String DIRECT = "dnsrr";

    /** Docker's own time in which an end counts as a failure of an update. */
    private static final Duration SHORTEST_MONITOR = Duration.ofSeconds(5);

    private final String stack;

    DeploymentLowering(String stack) {
        this.stack = stack;
    }

    Deployment of(ComposeService service, Part part) {
        if (service.lifecycle().restart().equals(Lifecycle.ONCE)) {
            return new Deployment(
                    Deployment.JOB,
                    1,
                    // Nothing waits here for what it needs: it fails, and is tried again until that is there.
                    restart("on-failure"),
                    null,
                    null,
                    constraints(service, part),
                    List.of(),
                    null,
                    null);
        }
        int replicas = replicas(service, part);
        Deployment.Rollout update = update(service, part, replicas);
        return new Deployment(
                Deployment.SERVICE,
                replicas,
                restart("any"),
                update,
                update.backwards(),
                constraints(service, part),
                spread(service, part, replicas),
                perNode(part, replicas),
                part.kind() == Part.Kind.DATA ? DIRECT : null);
    }

    /** How many containers a service has. */
    static int replicas(ComposeService service, Part part) {
        return Objects.requireNonNullElse(
                part.instances(), Objects.requireNonNullElse(service.lifecycle().replicas(), 1));
    }

    private static Deployment.Restart restart(String condition) {
        return new Deployment.Restart(condition, Spelling.time(RETRY));
    }

    private static Deployment.Rollout update(ComposeService service, Part part, int replicas) {
        UpdateBlueprint update = part.service() == null ? null : part.service().update();
        String monitor = monitor(part);
        // With one container a service is what has a volume or a name of its own: two of the same would be at odds.
        if (update == null || service.lifecycle().replicas() == null) {
            return new Deployment.Rollout(1, delay(update), "rollback", monitor, "stop-first");
        }
        if (update.strategy() == UpdateStrategy.RECREATE) {
            return new Deployment.Rollout(0, null, "rollback", monitor, "stop-first");
        }
        if (update.strategy() == UpdateStrategy.CANARY) {
            // A swarm knows no shares: one replica at a time, each watched for as long as the first share would be.
            Duration pause = update.steps().get(0).pause();
            return new Deployment.Rollout(1, Spelling.time(pause), "rollback", monitor, order(update, part, replicas));
        }
        if (update.strategy() == UpdateStrategy.BLUE_GREEN && perNode(part, replicas) == null) {
            return new Deployment.Rollout(0, null, "rollback", monitor, "start-first");
        }
        boolean surge = surges(update, part, replicas);
        return new Deployment.Rollout(
                surge ? update.maxSurge() : Math.max(1, update.maxUnavailable()),
                delay(update),
                "rollback",
                monitor,
                order(update, part, replicas));
    }

    /** Where no two may share a node, one more would wait for a node that nobody has. */
    private static boolean surges(UpdateBlueprint update, Part part, int replicas) {
        return update.maxSurge() > 0 && perNode(part, replicas) == null;
    }

    private static String order(UpdateBlueprint update, Part part, int replicas) {
        return surges(update, part, replicas) ? "start-first" : "stop-first";
    }

    private static @Nullable String delay(@Nullable UpdateBlueprint update) {
        return update == null || update.minReady().isZero() ? null : Spelling.time(update.minReady());
    }

    private static @Nullable String monitor(Part part) {
        if (part.probe() == null || part.probe().detection().compareTo(SHORTEST_MONITOR) <= 0) {
            return null;
        }
        return Spelling.time(part.probe().detection());
    }

    private List<String> constraints(ComposeService service, Part part) {
        List<String> constraints = new ArrayList<>();
        for (Mounts.VolumeMount volume : service.mounts().volumes()) {
            constraints.add(NodePin.of(stack, volume.volume()).constraint());
        }
        PlacementBlueprint placement = part.placement();
        if (placement != null) {
            placement.nodeLabels().forEach((label, value) -> constraints.add(label(label) + " == " + value));
        }
        return List.copyOf(constraints);
    }

    /** A constraint knows no slash in a label. */
    private static String label(String label) {
        return "node.labels." + label.replace('/', '.');
    }

    /** One container has nothing to be spread from, and one with a volume is where its volume is. */
    private static List<String> spread(ComposeService service, Part part, int replicas) {
        PlacementBlueprint placement = part.placement();
        return replicas < 2
                        || !service.mounts().volumes().isEmpty()
                        || placement == null
                        || placement.acrossZones() == Strictness.OFF
                ? List.of()
                : List.of(ZONE);
    }

    /** Two of what publishes ports on its node could not both have them. */
    private static @Nullable Integer perNode(Part part, int replicas) {
        PlacementBlueprint placement = part.placement();
        boolean apart = replicas > 1 && placement != null && placement.acrossHosts() == Strictness.REQUIRED;
        return apart || part.kind() == Part.Kind.EDGE ? 1 : null;
    }
}
