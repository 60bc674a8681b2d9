package dev.holdfast.policies.engine;

import dev.holdfast.policies.input.FoundFiles;
import dev.holdfast.policies.input.Inputs;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that was found, and what became of it.
 *
 * @param found where it was found
 * @param outcome what was read
 */
record ReadFile(FoundFiles.Found found, InputReader.Outcome outcome) {
    private static final String PATCH = "a patch of Kustomize; check what kubectl kustomize prints";

    /** Its path, of which there is one. */
    Path path() {
        return found.path().normalize();
    }

    /** Its name, as findings have it. */
    String name() {
        return outcome.file().origin().name();
    }

    /** The same, said to hold changes to objects of other files and none of its own. */
    ReadFile asPatch() {
        return new ReadFile(
                found,
                new InputReader.Outcome(outcome.file(), new Inputs.Collector(), List.of(), PATCH, outcome.faults()));
    }
}
