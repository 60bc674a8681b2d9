package dev.holdfast.templates.swarm;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.swarm.SwarmAddressing;
import dev.holdfast.blueprint.swarm.SwarmLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.compose.ComposeFiles;
import dev.holdfast.templates.output.RenderedFile;
import java.util.Map;
import java.util.TreeMap;

/** Renders systems for a swarm, with all files that they mount. */
final class SwarmFiles {
    private static final Renderer RENDERER = new Renderer();

    private SwarmFiles() {}

    /** The files of a system, by path. */
    static Map<String, String> render(Blueprint blueprint) {
        Map<String, Map<String, String>> proxies = ComposeFiles.proxies(blueprint, new SwarmAddressing(blueprint));
        Map<String, String> files = new TreeMap<>();
        for (RenderedFile file :
                new SwarmTarget(RENDERER).render(SwarmLowering.lower(blueprint, proxies), SwarmTarget.NAME)) {
            files.put(file.path().text(), file.text());
        }
        return files;
    }
}
