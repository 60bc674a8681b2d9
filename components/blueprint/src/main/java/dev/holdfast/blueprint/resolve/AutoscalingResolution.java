package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.ScalingRulesBlueprint;
import dev.holdfast.blueprint.ScalingStepBlueprint;
import dev.holdfast.topology.Autoscaling;
import dev.holdfast.topology.Profile;
import dev.holdfast.topology.ScalingRules;
import dev.holdfast.topology.ScalingStep;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.read.TopologyPath;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how the number of replicas follows the load. */
final class AutoscalingResolution {
    private static final List<ScalingStepBlueprint> DOUBLE =
            List.of(new ScalingStepBlueprint(true, 100, Duration.ofSeconds(15)));
    private static final List<ScalingStepBlueprint> HALVE =
            List.of(new ScalingStepBlueprint(true, 50, Duration.ofSeconds(60)));

    private AutoscalingResolution() {}

    /** Returns how a service is scaled, or nothing if it is not. */
    static @Nullable AutoscalingBlueprint resolve(String name, Service service, Scope scope) {
        Autoscaling written = service.autoscaling();
        if (written == null) {
            return null;
        }
        TopologyPath path = Scope.at("services", name, "autoscaling");
        int min = min(name, path, service, written, scope);
        if (written.max() < min) {
            scope.problems()
                    .contradiction(
                            path.key("max"),
                            "at most " + written.max() + " replicas is less than at least " + min,
                            "Write a max that is not less than " + min + ".");
        }
        return new AutoscalingBlueprint(
                min,
                written.max(),
                written.metrics(),
                rules(
                        path.key("scaleUp"),
                        written.scaleUp(),
                        Duration.ZERO,
                        DOUBLE,
                        "a rise is followed at once, at most doubling in 15s",
                        scope),
                rules(
                        path.key("scaleDown"),
                        written.scaleDown(),
                        Duration.ofMinutes(5),
                        HALVE,
                        "a fall is watched for 5 minutes, and at most half go in a minute",
                        scope),
                Absent.list(written.schedule()));
    }

    private static int min(String name, TopologyPath path, Service service, Autoscaling written, Scope scope) {
        Integer replicas =
                service.replicas() == null ? null : service.replicas().perRegion();
        int survivors = scope.profile() == Profile.DEVELOPMENT ? 1 : 2;
        if (replicas != null) {
            return scope.decisions()
                    .orDerived(
                            path.key("min"),
                            written.min(),
                            Math.max(replicas, survivors),
                            "what was asked for without load, and " + survivors + " to survive the loss of one",
                            Scope.at("services", name, "replicas"));
        }
        return scope.decisions()
                .orDerived(
                        path.key("min"),
                        written.min(),
                        survivors,
                        survivors == 1 ? "one is enough in development" : "one has to be left when one is lost",
                        Scope.at("profile"));
    }

    private static ScalingRulesBlueprint rules(
            TopologyPath path,
            @Nullable ScalingRules written,
            Duration window,
            List<ScalingStepBlueprint> steps,
            String because,
            Scope scope) {
        Duration watched = scope.decisions()
                .orDefault(path.key("window"), written == null ? null : written.window(), window, because);
        if (written == null || written.steps() == null) {
            return new ScalingRulesBlueprint(
                    watched, scope.decisions().orDefault(path.key("steps"), null, steps, because));
        }
        return new ScalingRulesBlueprint(
                watched,
                written.steps().stream().map(AutoscalingResolution::step).toList());
    }

    private static ScalingStepBlueprint step(ScalingStep step) {
        if (step.replicas() != null) {
            return new ScalingStepBlueprint(false, step.replicas(), step.period());
        }
        int percent = step.percent() == null
                ? 100
                : step.percent().value().setScale(0, RoundingMode.CEILING).intValueExact();
        return new ScalingStepBlueprint(true, percent, step.period());
    }
}
