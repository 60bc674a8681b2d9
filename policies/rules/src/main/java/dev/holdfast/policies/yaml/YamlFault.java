package dev.holdfast.policies.yaml;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.tree.Place;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says what the parser found, without the excerpt that it adds: that could show a secret. */
final class YamlFault {
    private YamlFault() {}

    static BadDocument of(MarkedYamlEngineException fault, int linesBefore) {
        Place place = fault.getProblemMark()
                .map(mark -> new Place(linesBefore + mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place(linesBefore + 1, 1));
        return new BadDocument(place, "no YAML: " + fault.getProblem());
    }

    static BadDocument unplaced(RuntimeException fault, int linesBefore) {
        return new BadDocument(
                new Place(1, 1),
                "no YAML: "
                        + String.valueOf(fault.getMessage()).lines().findFirst().orElse(""));
    }
}
