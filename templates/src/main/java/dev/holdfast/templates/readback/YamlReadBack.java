package dev.holdfast.templates.readback;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Parses rendered YAML without building anything of it, and refuses what Holdfast never prints: anchors, aliases, tags,
 * duplicate keys, keys that are no scalars, and more than 64 levels.
 */
public final class YamlReadBack {
    private YamlReadBack() {}

    /**
     * Checks a file.
     *
     * @return one identity a document, in order
     * @throws BrokenStructure when the text is not YAML or holds what is never printed
     */
    public static List<KubernetesIdentity> check(String text) {
        List<KubernetesIdentity> printed = PrintedYaml.read(text);
        return printed == null ? parsed(text) : printed;
    }

    /** Reads all of YAML. */
    static List<KubernetesIdentity> parsed(String text) {
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
