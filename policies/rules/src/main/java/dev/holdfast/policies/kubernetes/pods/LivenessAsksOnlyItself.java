package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.kubernetes.Probe;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.Locale;
import java.util.Set;

/**
 * Only what a restart mends should end in one. The paths are those of the usual frameworks: {@code /readyz} and {@code /ready}, Spring's
 * <a href="https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.kubernetes-probes">{@code
 * /actuator/health}</a>, which asks the database too, where {@code /actuator/health/liveness} does not.
 */
public final class LivenessAsksOnlyItself implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K08c", "The liveness probe does not depend on others")
            .warning()
            .because(
                    "When the database is away for a minute, every replica is restarted again and again, and all come back "
                            + "cold at the same time.")
            .from("kube-score README_PROBES", "https://kubernetes.io/docs/concepts/workloads/pods/probes/")
            .fix("Ask a path that says only whether the process answers, such as /livez or /actuator/health/liveness.");

    private static final Set<String> WORDS = Set.of("ready", "readyz", "readiness", "deep", "dependencies");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        Probe probe = Probe.of(container, Probe.LIVENESS);
        if (probe == null) {
            return;
        }
        Node path = probe.node().at("httpGet", "path");
        if (probe.asksElsewhere()) {
            run.found(
                    container.workload().object(),
                    probe.node().nearest(probe.handler(), "host"),
                    probe.field(probe.handler() + ".host"),
                    container.words() + ": the liveness probe asks the host " + probe.host());
        } else if (dependsOnOthers(path.textOr(""))) {
            run.found(
                    container.workload().object(),
                    path,
                    probe.field("httpGet.path"),
                    container.words() + ": the liveness probe asks " + path.textOr("")
                            + ", which answers for what the program depends on as well");
        }
    }

    private static boolean dependsOnOthers(String path) {
        if (path.endsWith("/actuator/health")) {
            return true;
        }
        for (String part : path.toLowerCase(Locale.ROOT).split("/", -1)) {
            if (WORDS.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
