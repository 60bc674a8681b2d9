package dev.holdfast.kubernetes.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One run of the engine.
 *
 * @param exitCode 0 when all went well
 * @param output what it said to people
 * @param steps what it did, resource by resource, in the order in which it began
 */
public record EngineRun(int exitCode, String output, List<Step> steps) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Operations that leave everything as it is. */
    private static final Set<String> UNCHANGING = Set.of("same", "read", "refresh");

    /**
     * Reads the events of a run.
     *
     * @param events the file of {@code --event-log}: a JSON object a line
     */
    static EngineRun of(int exitCode, String output, Path events) {
        List<Step> steps = new ArrayList<>();
        try {
            for (String line : Files.exists(events) ? Files.readAllLines(events) : List.<String>of()) {
                JsonNode event = JSON.readTree(line);
                JsonNode begun = event.path("resourcePreEvent").path("metadata");
                JsonNode done = event.path("resOutputsEvent").path("metadata");
                if (!begun.isMissingNode()) {
                    steps.add(step(begun));
                } else if (!done.isMissingNode()) {
                    Step result = step(done);
                    // Only at its end does a refresh know what it found.
                    steps.replaceAll(step ->
                            step.operation().equals("refresh") && step.urn().equals(result.urn()) ? result : step);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EngineRun(exitCode, output, List.copyOf(steps));
    }

    private static Step step(JsonNode metadata) {
        TreeSet<String> differences = new TreeSet<>();
        metadata.path("detailedDiff").fieldNames().forEachRemaining(differences::add);
        if (differences.isEmpty()) {
            metadata.path("diffs").forEach(difference -> differences.add(difference.asText()));
        }
        return new Step(metadata.path("op").asText(), metadata.path("urn").asText(), List.copyOf(differences));
    }

    /** This run; throws an AssertionError with all that the engine said when it failed. */
    public EngineRun expectSuccess() {
        if (exitCode != 0) {
            throw new AssertionError("the engine ended with code " + exitCode + ":\n" + output);
        }
        return this;
    }

    /** This run; throws an AssertionError when it succeeded. */
    public EngineRun expectFailure() {
        if (exitCode == 0) {
            throw new AssertionError("the engine should have failed, but:\n" + output);
        }
        return this;
    }

    /** The steps that changed something, or would. */
    public List<Step> changes() {
        return steps.stream()
                .filter(step -> !UNCHANGING.contains(step.operation()))
                .toList();
    }
}
