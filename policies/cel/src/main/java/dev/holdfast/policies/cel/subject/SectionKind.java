package dev.holdfast.policies.cel.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sections of the configuration of a proxy: a few words of its own, each the name of a kind of them. */
abstract class SectionKind implements SubjectKind {
    private final String program;
    private final String prefix;
    private final List<String> names;

    /**
     * The sections of a program.
     *
     * @param program as people call it
     * @param names the words with which sections begin
     */
    SectionKind(String program, String prefix, List<String> names) {
        this.program = program;
        this.prefix = prefix;
        this.names = names;
    }

    @Override
    public final String prefix() {
        return prefix;
    }

    @Override
    public final @Nullable String refusal(String name) {
        return names.contains(name)
                ? null
                : "of " + program + ", policies look at " + prefix + " with one of " + String.join(", ", names);
    }
}
