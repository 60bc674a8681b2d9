package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * Compose files and stacks of Swarm: by their name ({@code compose…}, {@code docker-compose…}, {@code stack…}), or because they have services
 * of which each is a mapping and one has an image or is built. A {@code compose.override.yaml} belongs to the file beside it.
 */
public final class ComposeFormat implements YamlFormat {
    private static final List<String> NAMES = List.of("compose", "docker-compose", "stack", "docker-stack");

    @Override
    public String name() {
        return "Compose";
    }

    @Override
    public boolean takes(SourceFile file, Node root) {
        Node services = root.get("services");
        if (root.get("apiVersion").isPresent()) {
            return false;
        }
        if (NAMES.stream().anyMatch(file.name()::startsWith)) {
            return services.isPresent() || root.get("include").isList();
        }
        List<Entry> entries = services.entries();
        return !entries.isEmpty()
                && entries.stream().allMatch(entry -> entry.value().isMap())
                && entries.stream().anyMatch(entry -> looksLikeService(entry.value()));
    }

    private static boolean looksLikeService(Node service) {
        return service.get("image").text() != null
                || service.get("build").isPresent()
                || service.get("extends").isPresent();
    }

    @Override
    public void read(SourceFile file, Node root, Files files, Inputs.Collector into) {
        ComposeLoader loader = new ComposeLoader(files);
        if (!loader.isOverride(file)) {
            into.add(ComposeProject.class, loader.project(file, root));
        }
    }
}
