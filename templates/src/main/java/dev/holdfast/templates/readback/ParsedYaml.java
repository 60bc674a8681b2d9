package dev.holdfast.templates.readback;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads all of YAML. Apart from {@link YamlReadBack}, which is loaded without the parser where nothing needs one. */
final class ParsedYaml {
    private ParsedYaml() {}

    static List<KubernetesIdentity> read(String text) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        List<KubernetesIdentity> documents = new ArrayList<>();
        DocumentWalk document = new DocumentWalk();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                document.accept(event);
                if (event.getEventId() == Event.ID.DocumentEnd) {
                    documents.add(document.identity());
                    document = new DocumentWalk();
                }
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw new BrokenStructure(line, "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new BrokenStructure(1, "not YAML: " + e.getClass().getSimpleName());
        }
        return List.copyOf(documents);
    }
}
