package dev.holdfast.templates.swarm;

import dev.holdfast.blueprint.compose.ConfigFile;
import dev.holdfast.blueprint.swarm.ObjectName;
import dev.holdfast.blueprint.swarm.SwarmService;
import dev.holdfast.blueprint.swarm.SwarmStack;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.compose.ConfigContents;
import dev.holdfast.templates.compose.EnvironmentModel;
import dev.holdfast.templates.output.RenderedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Renders the target {@code swarm}: the stack file, what it mounts, and what has to be there before. */
public final class SwarmTarget {
    /** The target's name. */
    public static final String NAME = "swarm";

    private final Renderer renderer;
    private final ConfigContents contents;

    /** Renders with the given renderer. */
    public SwarmTarget(Renderer renderer) {
        this.renderer = renderer;
        this.contents = new ConfigContents(renderer);
    }

    /**
     * Renders a stack.
     *
     * @param stack what is rendered
     * @param folder the folder of the stack file below the output folder, without a slash at its end
     * @return the stack file first
     */
    public List<RenderedFile> render(SwarmStack stack, String folder) {
        List<RenderedFile> configs = new ArrayList<>();
        List<Map<String, String>> sources = new ArrayList<>();
        for (ConfigFile config : stack.configs()) {
            String content = config.content().accept(contents);
            configs.add(RenderedFile.of(NAME, folder + "/" + config.path(), content));
            sources.add(Map.of(
                    "key",
                    config.name(),
                    "name",
                    ObjectName.config(stack.name(), config.name(), content),
                    "file",
                    "./" + config.path()));
        }
        List<RenderedFile> files = new ArrayList<>();
        files.add(RenderedFile.of(
                NAME,
                folder + "/stack.yaml",
                renderer.render(
                        "swarm/stack.yaml.ftl",
                        Map.of(
                                "stack",
                                stack,
                                "services",
                                stack.services().stream()
                                        .map(SwarmTarget::entry)
                                        .toList(),
                                "configs",
                                sources))));
        files.add(RenderedFile.of(
                NAME,
                folder + "/prepare.example",
                renderer.render(
                        "swarm/prepare.sh.ftl",
                        Map.of(
                                "stack",
                                stack,
                                "variables",
                                stack.variables().stream()
                                        .map(EnvironmentModel::unset)
                                        .toList()))));
        files.addAll(configs);
        return List.copyOf(files);
    }

    private static Map<String, Object> entry(SwarmService service) {
        return Map.of(
                "service",
                service,
                "environment",
                EnvironmentModel.of(service.program().environment(), "prepare.sh"));
    }
}
