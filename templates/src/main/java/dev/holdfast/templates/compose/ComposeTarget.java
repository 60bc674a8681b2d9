package dev.holdfast.templates.compose;

import dev.holdfast.blueprint.compose.ComposeProject;
import dev.holdfast.blueprint.compose.ComposeService;
import dev.holdfast.blueprint.compose.ConfigFile;
import dev.holdfast.blueprint.compose.SecretFile;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import dev.holdfast.templates.readback.YamlReadBack;
import dev.holdfast.templates.yaml.PatchMatchesNothing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Renders the target {@code compose}: the Compose file, what it mounts, and the list of what somebody has to set. */
public final class ComposeTarget {
    /** The target's name. */
    public static final String NAME = "compose";

    private final Renderer renderer;
    private final ConfigContents contents;

    /** Renders with the given renderer. */
    public ComposeTarget(Renderer renderer) {
        this.renderer = renderer;
        this.contents = new ConfigContents(renderer);
    }

    /**
     * Renders a project.
     *
     * @param project what is rendered
     * @param folder the folder of the Compose file below the output folder, without a slash at its end
     * @return the Compose file first
     * @throws PatchMatchesNothing when a patch is for a service that there is not
     */
    public List<RenderedFile> render(ComposeProject project, String folder) {
        List<RenderedFile> files = new ArrayList<>();
        String compose = renderer.render(
                "compose/compose.yaml.ftl",
                Map.of(
                        "project",
                        project,
                        "services",
                        project.services().stream().map(ComposeTarget::entry).toList(),
                        "configs",
                        project.configs().stream().map(ComposeTarget::source).toList()));
        String patched = ServicePatches.apply(compose, project.patches());
        if (!patched.equals(compose)) {
            YamlReadBack.check(patched);
        }
        files.add(RenderedFile.of(NAME, folder + "/compose.yaml", patched));
        files.add(RenderedFile.of(NAME, folder + "/env.example", example(project)));
        for (ConfigFile config : project.configs()) {
            files.add(RenderedFile.of(
                    NAME, folder + "/" + config.path(), config.content().accept(contents)));
        }
        return List.copyOf(files);
    }

    private static Map<String, Object> entry(ComposeService service) {
        return Map.of(
                "service",
                service,
                "environment",
                EnvironmentModel.of(service.program().environment(), ".env"));
    }

    private static Map<String, String> source(ConfigFile config) {
        return Map.of("name", config.name(), "file", "./" + config.path());
    }

    private String example(ComposeProject project) {
        return renderer.render(
                "compose/env.sh.ftl",
                Map.of(
                        "variables",
                        project.variables().stream()
                                .map(EnvironmentModel::unset)
                                .toList(),
                        "secrets",
                        project.secrets().stream().map(SecretFile::path).toList(),
                        "variableFiles",
                        project.services().stream()
                                .flatMap(service -> service.program().variableFiles().stream())
                                .distinct()
                                .toList()));
    }
}
