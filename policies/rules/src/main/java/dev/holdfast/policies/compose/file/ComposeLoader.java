package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.ScalarNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads a project as Compose does: variables from {@code .env}, then included files, then extended services, then {@code
 * compose.override.yaml} over it all. A stack has its variables from the environment of the process alone, and nothing is included,
 * extended or overridden in one.
 */
final class ComposeLoader {
    static final List<String> NAMES =
            List.of("compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml");
    private static final List<String> OVERRIDES = List.of(
            "compose.override.yml",
            "compose.override.yaml",
            "docker-compose.override.yml",
            "docker-compose.override.yaml");

    private final Files files;

    ComposeLoader(Files files) {
        this.files = files;
    }

    /** Whether a file is read with another that stands beside it. */
    boolean isOverride(SourceFile file) {
        return OVERRIDES.contains(file.name()) && NAMES.stream().anyMatch(name -> beside(file, name) != null);
    }

    private @Nullable SourceFile beside(SourceFile file, String name) {
        return files.relative(file.origin().name(), name);
    }

    /**
     * Loads a project.
     *
     * @throws BadDocument where Compose would refuse it, or refers to what cannot be read
     */
    ComposeProject project(SourceFile file, Node root) {
        Dialect dialect = Dialect.of(file, root);
        Sources sources = new Sources(file);
        Reading reading = new Reading(files, sources, dialect);
        if (dialect == Dialect.SWARM) {
            return new ComposeProject(dialect, reading.document(file, root, Variables.NONE), sources);
        }
        SourceFile dotEnv = beside(file, ".env");
        Variables variables = dotEnv == null ? Variables.NONE : DotEnv.read(dotEnv);
        String from = file.origin().name();
        Including including = new Including(reading);
        Node document = reading.document(file, root, variables);
        Node whole = including.document(file, from, document, variables, List.of());
        SourceFile override = NAMES.contains(file.name()) ? override(file) : null;
        if (override != null) {
            whole = overridden(reading, whole, override, variables);
        }
        return new ComposeProject(dialect, whole, sources);
    }

    private @Nullable SourceFile override(SourceFile file) {
        for (String name : OVERRIDES) {
            SourceFile override = beside(file, name);
            if (override != null) {
                return override;
            }
        }
        return null;
    }

    private static Node overridden(Reading reading, Node whole, SourceFile override, Variables variables) {
        Node start = ScalarNode.plain(override.name(), 1, 1);
        String from = override.origin().name();
        try {
            Node document = reading.other(override, start, variables);
            Node upper = new Including(reading).document(override, from, document, variables, List.of());
            return new Merge(reading.sources()).document(whole, upper);
        } catch (BadDocument inside) {
            throw inside.place().equals(start.place()) ? inside : reading.inFile(override, inside, start);
        }
    }
}
