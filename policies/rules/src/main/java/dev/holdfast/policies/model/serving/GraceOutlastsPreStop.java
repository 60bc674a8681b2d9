package dev.holdfast.policies.model.serving;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wait before a container is told to stop counts into its grace period: {@code terminationGracePeriodSeconds > preStop} (Kubernetes, Container
 * Lifecycle Hooks). Of a topology it holds by resolve, which derives the one from the other; a hook that runs another program than sleep is
 * not judged, since nobody knows how long it takes.
 */
public final class GraceOutlastsPreStop implements ContainerRule {
    private static final long BY_DEFAULT = 30;

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M25a", "The grace period is longer than the wait before a container is told to stop")
            .because(
                    "The whole grace period is slept away, and the process is killed without ever being told: requests break at every update.")
            .from("requirements R102, R113", "Kubernetes: Container Lifecycle Hooks, hook handler execution")
            .fix("Raise terminationGracePeriodSeconds above the wait and the time that the process needs to stop.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        Node hook = container.node().at("lifecycle", "preStop");
        Long wait = wait(hook);
        if (wait == null) {
            return;
        }
        Long written = container
                .workload()
                .podSpec()
                .get("terminationGracePeriodSeconds")
                .whole();
        long grace = written == null ? BY_DEFAULT : written;
        if (wait >= grace) {
            run.found(
                    container.workload().object(),
                    hook,
                    container.field("lifecycle.preStop"),
                    container.words() + ": " + wait + "s of waiting leave nothing of " + grace + "s of grace");
        }
    }

    private static @Nullable Long wait(Node hook) {
        Long seconds = hook.at("sleep", "seconds").whole();
        List<Node> command = hook.at("exec", "command").items();
        if (seconds != null || command.isEmpty()) {
            return seconds;
        }
        String last = command.get(command.size() - 1).textOr("");
        boolean shell = command.size() == 3 && command.get(1).is("-c") && last.startsWith("sleep ");
        boolean plain = command.size() == 2 && command.get(0).textOr("").endsWith("sleep");
        String number = shell ? last.substring("sleep ".length()) : plain ? last : "";
        return number.matches("[0-9]{1,6}") ? Long.valueOf(number) : null;
    }
}
