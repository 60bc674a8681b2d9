package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.kubernetes.Probe;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** A startup probe waits as long as the start takes, a delay always as long as the worst. */
public final class SlowStartHasStartupProbe implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K10", "Programs that start slowly have a startup probe")
            .warning()
            .because(
                    "A fixed delay is too long on a good day, so that each restart costs it, and too short on a bad one, so "
                            + "that a node that recovers kills the program before it is up.")
            .from("https://kubernetes.io/docs/concepts/workloads/pods/probes/#startup-probe")
            .parameter("seconds", "the delay from which on a startup probe is asked for, in seconds", 30, 1, 3600)
            .fix("Replace initialDelaySeconds by a startupProbe with a period and a failureThreshold that allow the "
                    + "slowest start.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        if (container.node().get(Probe.STARTUP).isPresent()) {
            return;
        }
        for (Probe probe : Probe.of(container)) {
            Node delay = probe.node().get("initialDelaySeconds");
            Long seconds = delay.whole();
            if (seconds != null && seconds >= run.number("seconds")) {
                run.found(
                        container.workload().object(),
                        delay,
                        probe.field("initialDelaySeconds"),
                        container.words() + ": the " + probe.words() + " waits " + seconds
                                + " s, and there is no startup probe");
            }
        }
    }
}
