package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * Numbers below 10000 belong to users and groups of the system. A pod with a user namespace of its own ({@code hostUsers: false}) has numbers
 * that no other has.
 */
final class HighNumber {
    /** The parameter with the least number. */
    static final String MINIMUM = "minimum";

    private HighNumber() {}

    /**
     * Finds a container that does not set a number, or a lower one.
     *
     * @param field {@code runAsUser}
     * @param noun {@code user}
     */
    static void check(Container container, String field, String noun, RuleRun run) {
        if (container.workload().isWindows()
                || container.workload().podSpec().get("hostUsers").isFalse()) {
            return;
        }
        Node written = container.security(field);
        Long number = written.whole();
        if (number == null || number < run.number(MINIMUM)) {
            String what = number == null ? " does not set its " + noun : " runs as " + noun + " " + number;
            run.found(
                    container.workload().object(),
                    number == null ? container.node().nearest("securityContext") : written,
                    container.securityField(field),
                    container.words() + what);
        }
    }
}
