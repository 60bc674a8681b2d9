package dev.holdfast.policies.cel.subject;

import dev.holdfast.policies.input.Inputs;
import java.util.List;

/**
 * One entry of {@code for}.
 *
 * @param kind the kind of subjects
 * @param name which of them: {@code Service}, {@code apps/v1/Deployment}, {@code *}
 */
public record Target(SubjectKind kind, String name) {
    /** The subjects, in the order in which they were read. */
    public List<Judged> find(Inputs inputs) {
        return kind.find(inputs, name);
    }

    /** As it is written. */
    public String words() {
        return kind.prefix() + name;
    }
}
