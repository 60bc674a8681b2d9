package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.RuleRun;

/** What pods refer to and nothing makes. */
final class MissingReferences {
    private MissingReferences() {}

    /**
     * Finds the references to objects of a kind that nothing makes.
     *
     * @param message what is said of one
     */
    static void find(Inputs inputs, String kind, Message message, RuleRun run) {
        Made made = Made.of(inputs);
        for (Workload workload : inputs.cluster().workloads()) {
            run.of(workload.object(), () -> {
                for (Reference reference : made.missing(workload, kind)) {
                    run.found(workload.object(), reference.place(), reference.field(), message.about(reference.name()));
                }
            });
        }
    }

    /** What is said of a name that is missing. */
    interface Message {
        /** The words. */
        String about(String name);
    }
}
