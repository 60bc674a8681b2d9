package dev.holdfast.policies.traefik;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the labels of a service tell Traefik.
 *
 * @param service whose they are
 * @param labels those that Traefik reads, which are those of the service in Swarm, and those of the containers elsewhere
 */
record TraefikLabels(ComposeService service, Node labels) {
    static TraefikLabels of(ComposeService service) {
        return new TraefikLabels(service, service.isSwarm() ? service.deployLabels() : service.labels());
    }

    /** Whether a mapping of labels speaks to Traefik. */
    static boolean speak(Node labels) {
        return labels.entries().stream().anyMatch(label -> label.key().startsWith("traefik."));
    }

    /** Whether Traefik heeds the service. */
    boolean areHeeded() {
        return speak(labels) && !labels.get("traefik.enable").is("false");
    }

    /** The labels of each thing of a kind, {@code http.routers}, by its name; their keys are in small letters, without what is before. */
    Map<String, List<Entry>> of(String kind) {
        Map<String, List<Entry>> all = new LinkedHashMap<>();
        String beginning = "traefik." + kind + ".";
        for (Entry label : labels.entries()) {
            int end = label.key().indexOf('.', beginning.length());
            if (label.key().toLowerCase(Locale.ROOT).startsWith(beginning) && end > 0) {
                String name = label.key().substring(beginning.length(), end);
                String key = label.key().substring(end + 1).toLowerCase(Locale.ROOT);
                all.computeIfAbsent(name, none -> new ArrayList<>())
                        .add(new Entry(key, label.line(), label.column(), label.value()));
            }
        }
        return all;
    }
}
