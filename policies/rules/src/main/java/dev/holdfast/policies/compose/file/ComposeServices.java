package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.input.Inputs;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The services that are judged, each once, though a file may be read for itself and for those that include or extend it. */
public final class ComposeServices {
    private ComposeServices() {}

    /** The services of all projects. */
    public static Collection<ComposeService> of(Inputs inputs) {
        List<ComposeProject> projects = inputs.all(ComposeProject.class);
        Set<String> bases = new HashSet<>();
        projects.forEach(project -> bases.addAll(project.bases()));
        Map<String, ComposeService> judged = new LinkedHashMap<>();
        for (ComposeProject project : projects) {
            for (ComposeService service : project.services()) {
                String key = ComposeService.key(service.origin(), service.name());
                boolean included = !service.origin().equals(project.origin());
                boolean template = bases.contains(key) && !included && !isStarted(project);
                if (!template && (included || !judged.containsKey(key))) {
                    judged.put(key, service);
                }
            }
        }
        return judged.values();
    }

    /** Whether Compose takes the file by itself, so that what others extend in it is started as well. */
    private static boolean isStarted(ComposeProject project) {
        String name = project.sources().main().name();
        return ComposeLoader.NAMES.contains(name);
    }
}
