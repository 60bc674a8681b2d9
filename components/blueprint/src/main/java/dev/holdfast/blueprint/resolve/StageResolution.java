package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.CanaryStepBlueprint;
import dev.holdfast.topology.CanaryStep;
import dev.holdfast.topology.Maintenance;
import dev.holdfast.topology.MaintenanceStrategy;
import dev.holdfast.topology.Promotion;
import dev.holdfast.topology.Update;
import dev.holdfast.topology.UpdateStrategy;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Percent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides on updates in which two versions run side by side: how a canary grows, and when blue-green changes over. */
final class StageResolution {
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration KEEP_OLD = Duration.ofMinutes(10);
    private static final List<CanaryStepBlueprint> STEPS =
            List.of(new CanaryStepBlueprint(10, PAUSE), new CanaryStepBlueprint(50, PAUSE));
    private static final String LONG_ENOUGH = "alerts have had time to fire by then";

    private final TopologyPath path;
    private final Update written;
    private final ReplicaFacts replicas;
    private final Scope scope;

    /**
     * Begins with what was written.
     *
     * @param path the path of the update
     * @param written the update
     */
    StageResolution(TopologyPath path, Update written, ReplicaFacts replicas, Scope scope) {
        this.path = path;
        this.written = written;
        this.replicas = replicas;
        this.scope = scope;
    }

    /** Returns the strategy of planned work, if it is one of these, and the service can and says nothing against it. */
    Optional<UpdateStrategy> planned() {
        Maintenance maintenance = scope.topology().maintenance();
        MaintenanceStrategy strategy = maintenance == null ? null : maintenance.strategy();
        if (strategy == MaintenanceStrategy.CANARY && whyNot(UpdateStrategy.CANARY) == null && !saysBlueGreen()) {
            return Optional.of(UpdateStrategy.CANARY);
        }
        boolean pace = written.maxSurge() != null || written.maxUnavailable() != null;
        return strategy == MaintenanceStrategy.BLUE_GREEN
                        && whyNot(UpdateStrategy.BLUE_GREEN) == null
                        && !pace
                        && written.steps() == null
                ? Optional.of(UpdateStrategy.BLUE_GREEN)
                : Optional.empty();
    }

    private boolean saysBlueGreen() {
        return written.promotion() != null || written.keepOld() != null;
    }

    /** Notes a strategy that this service cannot have, and what only another strategy has. */
    void check(UpdateStrategy strategy) {
        String reason = whyNot(strategy);
        if (reason != null) {
            scope.problems().contradiction(path.key("strategy"), reason, "Write `strategy: rolling`, or leave it out.");
        }
        only(strategy, UpdateStrategy.CANARY, "steps", written.steps());
        only(strategy, UpdateStrategy.BLUE_GREEN, "promotion", written.promotion());
        only(strategy, UpdateStrategy.BLUE_GREEN, "keepOld", written.keepOld());
    }

    private @Nullable String whyNot(UpdateStrategy strategy) {
        if (strategy != UpdateStrategy.BLUE_GREEN && strategy != UpdateStrategy.CANARY) {
            return null;
        }
        if (replicas.lasting()) {
            return "each of these replicas has a name, and data or peers that know it: the old and the new version would both be it";
        }
        if (replicas.alone()) {
            return "the old and the new version would both handle what one replica has to handle alone";
        }
        return strategy == UpdateStrategy.BLUE_GREEN && !replicas.reachable()
                ? "the service has no port: there is no traffic that could change over"
                : null;
    }

    private void only(UpdateStrategy strategy, UpdateStrategy owner, String key, @Nullable Object value) {
        if (value != null && strategy != owner) {
            String word = Spelling.of(owner);
            scope.problems()
                    .contradiction(
                            path.key(key),
                            "has a meaning only where the strategy is " + word,
                            "Leave it out, or write `strategy: " + word + "`.");
        }
    }

    /** Returns how a canary grows; nothing for another strategy. */
    List<CanaryStepBlueprint> steps(UpdateStrategy strategy) {
        if (strategy != UpdateStrategy.CANARY) {
            return List.of();
        }
        TopologyPath at = path.key("steps");
        List<CanaryStep> steps = written.steps();
        if (steps == null) {
            return scope.decisions()
                    .byDefault(at, STEPS, "a tenth shows what fails at once, a half what fails under load");
        }
        List<CanaryStepBlueprint> decided = new ArrayList<>();
        Percent before = Percent.of(0);
        for (int i = 0; i < steps.size(); i++) {
            CanaryStep step = steps.get(i);
            decided.add(step(at.index(i), step, before));
            before = step.weight();
        }
        return List.copyOf(decided);
    }

    private CanaryStepBlueprint step(TopologyPath at, CanaryStep step, Percent before) {
        BigDecimal weight = step.weight().value();
        if (weight.scale() > 0) {
            scope.problems()
                    .contradiction(
                            at.key("weight"),
                            "the share of a canary is counted in whole percents",
                            "Write `weight: " + weight.intValue() + "%`.");
        } else if (step.weight().compareTo(before) <= 0) {
            scope.problems()
                    .contradiction(
                            at.key("weight"),
                            step.weight() + " after " + before + ": a canary grows from step to step",
                            "Write more than " + before + ", or leave the step out.");
        }
        scope.decisions().written(at.key("weight"), step.weight());
        return new CanaryStepBlueprint(
                weight.intValue(), scope.decisions().orDefault(at.key("pause"), step.pause(), PAUSE, LONG_ENOUGH));
    }

    /** Returns who decides that blue-green changes over; nothing for another strategy. */
    @Nullable
    Promotion promotion(UpdateStrategy strategy) {
        return strategy == UpdateStrategy.BLUE_GREEN
                ? scope.decisions()
                        .orDefault(
                                path.key("promotion"),
                                written.promotion(),
                                Promotion.AUTOMATIC,
                                "checks have found every new replica ready")
                : null;
    }

    /** Returns how long the old replicas of blue-green stay; nothing for another strategy. */
    @Nullable
    Duration keepOld(UpdateStrategy strategy) {
        return strategy == UpdateStrategy.BLUE_GREEN
                ? scope.decisions()
                        .orDefault(
                                path.key("keepOld"),
                                written.keepOld(),
                                KEEP_OLD,
                                "going back takes no time meanwhile; " + LONG_ENOUGH)
                : null;
    }
}
