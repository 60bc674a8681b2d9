package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.ScalingRulesBlueprint;
import dev.holdfast.blueprint.ScalingStepBlueprint;
import dev.holdfast.blueprint.monitoring.ScalingSeries;
import dev.holdfast.topology.Autoscaling;
import dev.holdfast.topology.AutoscalingOnKubernetes;
import dev.holdfast.topology.ExternalMetric;
import dev.holdfast.topology.Metric;
import dev.holdfast.topology.Names;
import dev.holdfast.topology.PodsMetric;
import dev.holdfast.topology.Profile;
import dev.holdfast.topology.Replicas;
import dev.holdfast.topology.ScalingController;
import dev.holdfast.topology.ScalingRules;
import dev.holdfast.topology.ScalingStep;
import dev.holdfast.topology.ScheduledScale;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.read.TopologyPath;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides how the number of replicas follows the load. */
final class AutoscalingResolution {
    private static final List<ScalingStepBlueprint> DOUBLE =
            List.of(new ScalingStepBlueprint(true, 100, Duration.ofSeconds(15)));
    private static final List<ScalingStepBlueprint> HALVE =
            List.of(new ScalingStepBlueprint(true, 50, Duration.ofSeconds(60)));

    private final TopologyPath path;
    private final TopologyPath replicaPath;
    private final Autoscaling written;
    private final boolean measured;
    private final Scope scope;

    private AutoscalingResolution(String name, Autoscaling written, boolean measured, Scope scope) {
        this.path = Scope.at("services", name, "autoscaling");
        this.replicaPath = Scope.at("services", name, "replicas");
        this.written = written;
        this.measured = measured;
        this.scope = scope;
    }

    /**
     * Returns how a service is scaled, or nothing if it is not.
     *
     * @param replicas its replicas by region, as decided without a look at the load
     */
    static @Nullable AutoscalingBlueprint resolve(
            String name, Service service, Map<String, Integer> replicas, Scope scope) {
        Autoscaling written = service.autoscaling();
        return written == null
                ? null
                : new AutoscalingResolution(name, written, service.metrics() != null, scope)
                        .resolve(service.replicas(), replicas.values());
    }

    private AutoscalingBlueprint resolve(@Nullable Replicas asked, Collection<Integer> replicas) {
        int min = min(asked, replicas);
        int most = asked == null || replicas.isEmpty() ? min : Math.max(min, Collections.max(replicas));
        if (written.max() < most) {
            scope.problems()
                    .contradiction(
                            path.key("max"),
                            most == min
                                    ? "at most " + written.max() + " replicas is less than at least " + min
                                    : "at most " + written.max() + " replicas is less than the " + most
                                            + " that run without load",
                            "Write a max that is not less than " + most + ".");
        }
        schedule(min);
        return new AutoscalingBlueprint(
                min,
                written.max(),
                written.metrics(),
                rules(
                        path.key("scaleUp"),
                        written.scaleUp(),
                        Duration.ZERO,
                        "a rise is followed at once",
                        DOUBLE,
                        "at most doubling in 15s, as in Kubernetes"),
                rules(
                        path.key("scaleDown"),
                        written.scaleDown(),
                        Duration.ofMinutes(5),
                        "a fall is watched for 5 minutes, so that a short one is not followed",
                        HALVE,
                        "at most half go in a minute, so that a mistake can be seen before it is complete"),
                Absent.list(written.schedule()),
                controller());
    }

    private ScalingController controller() {
        AutoscalingOnKubernetes kubernetes = written.kubernetes();
        ScalingController controller = scope.decisions()
                .orDefault(
                        path.key("kubernetes").key("controller"),
                        kubernetes == null ? null : kubernetes.controller(),
                        ScalingController.HORIZONTAL_POD_AUTOSCALER,
                        "it is there in every cluster");
        boolean keda = controller == ScalingController.KEDA;
        for (int i = 0; i < written.metrics().size(); i++) {
            TopologyPath at = path.key("metrics").index(i);
            measured(at.key("pods"), written.metrics().get(i).pods(), keda);
            if (keda) {
                asked(at, written.metrics().get(i));
            }
        }
        return controller;
    }

    /** A counter, and all that KEDA asks for, is in our own Prometheus; the plain name of a metric may be served by somebody else. */
    private void measured(TopologyPath at, @Nullable PodsMetric pods, boolean keda) {
        if (pods != null && !measured && (keda || pods.counter() != null)) {
            scope.problems()
                    .missing(
                            at,
                            "nothing asks the replicas of this service for " + ScalingSeries.name(pods),
                            "Write `metrics` at the service, with the port on which they tell it.");
        }
    }

    /** An adapter makes names of Kubernetes out of those of Prometheus by rules of its own; KEDA passes on what it is told. */
    private void asked(TopologyPath at, Metric metric) {
        PodsMetric pods = metric.pods();
        ExternalMetric external = metric.external();
        if (pods != null && pods.counter() == null) {
            name(at.key("pods").key("metric"), pods.metric(), Names.PROMETHEUS, Names.PROMETHEUS_MEANING);
        } else if (external != null) {
            TopologyPath outside = at.key("external");
            name(outside.key("metric"), external.metric(), Names.PROMETHEUS, Names.PROMETHEUS_MEANING);
            Absent.map(external.labels())
                    .keySet()
                    .forEach(label -> name(
                            outside.key("labels").key(label),
                            label,
                            Names.PROMETHEUS_LABEL,
                            Names.PROMETHEUS_LABEL_MEANING));
        }
    }

    private void name(TopologyPath at, String name, String pattern, String meaning) {
        if (!name.matches(pattern)) {
            scope.problems()
                    .contradiction(
                            at,
                            "KEDA asks Prometheus, in which nothing is called " + name,
                            "Write the name that it has there: " + meaning + ".");
        }
    }

    private int min(@Nullable Replicas asked, Collection<Integer> replicas) {
        int survivors = scope.profile() == Profile.DEVELOPMENT ? 1 : 2;
        int fewest = replicas.isEmpty() ? 1 : Collections.min(replicas);
        if (asked != null && asked.total() != null) {
            return scope.decisions()
                    .orDerived(
                            path.key("min"),
                            written.min(),
                            fewest,
                            "what was asked for without load, in the region that has fewest",
                            replicaPath);
        }
        if (asked != null && fewest >= survivors) {
            return scope.decisions()
                    .orDerived(path.key("min"), written.min(), fewest, "what was asked for without load", replicaPath);
        }
        int least = Math.max(fewest, Math.min(survivors, written.max()));
        return scope.decisions()
                .orDerived(
                        path.key("min"),
                        written.min(),
                        least,
                        least == 1 ? "one is enough here" : "one has to be left when one is lost",
                        replicaPath,
                        Scope.at("profile"),
                        path.key("max"));
    }

    private void schedule(int min) {
        Set<String> names = new HashSet<>();
        List<ScheduledScale> all = Absent.list(written.schedule());
        for (int i = 0; i < all.size(); i++) {
            ScheduledScale one = all.get(i);
            TopologyPath at = path.key("schedule").index(i);
            if (!names.add(one.name())) {
                scope.problems()
                        .contradiction(at.key("name"), "two times are called " + one.name(), "Give each its own name.");
            }
            if (one.min() == null && one.max() == null) {
                scope.problems().missing(at, "changes nothing", "Write min, max or both.");
            }
            int least = one.min() == null ? min : one.min();
            int most = one.max() == null ? written.max() : one.max();
            if (least > most) {
                scope.problems()
                        .contradiction(
                                at.key(one.min() == null ? "max" : "min"),
                                "at least " + least + " replicas is more than at most " + most,
                                "Write a min that is not more than max; what is left out is as at other times.");
            }
        }
    }

    private ScalingRulesBlueprint rules(
            TopologyPath at,
            @Nullable ScalingRules rules,
            Duration window,
            String becauseWindow,
            List<ScalingStepBlueprint> steps,
            String becauseSteps) {
        Duration watched = scope.decisions()
                .orDefault(at.key("window"), rules == null ? null : rules.window(), window, becauseWindow);
        if (rules == null || rules.steps() == null) {
            return new ScalingRulesBlueprint(
                    watched, scope.decisions().byDefault(at.key("steps"), steps, becauseSteps));
        }
        return new ScalingRulesBlueprint(
                watched, rules.steps().stream().map(AutoscalingResolution::step).toList());
    }

    /** Kubernetes knows whole percents only; a part of one is rounded up, so that no step is smaller than was allowed. */
    private static ScalingStepBlueprint step(ScalingStep step) {
        if (step.percent() == null) {
            return new ScalingStepBlueprint(false, step.replicas() == null ? 1 : step.replicas(), step.period());
        }
        int percent = step.percent().value().setScale(0, RoundingMode.CEILING).intValueExact();
        return new ScalingStepBlueprint(true, percent, step.period());
    }
}
