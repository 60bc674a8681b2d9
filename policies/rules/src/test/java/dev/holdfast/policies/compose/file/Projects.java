package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loads projects from files in memory: names and texts, in turn; the first is the project's. */
final class Projects {
    private Projects() {}

    static ComposeProject of(String... namesAndTexts) {
        List<ComposeProject> all = read(namesAndTexts);
        return all.get(0);
    }

    static List<ComposeProject> read(String... namesAndTexts) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        Files files = (from, path) -> {
            String name = Path.of(from).resolveSibling(path).normalize().toString();
            String text = texts.get(name);
            return text == null ? null : file(name, text);
        };
        Inputs.Collector into = new Inputs.Collector();
        SourceFile first = file(namesAndTexts[0], namesAndTexts[1]);
        new ComposeFormat().read(first, root(first), files, into);
        return into.inputs().all(ComposeProject.class);
    }

    static SourceFile file(String name, String text) {
        return new SourceFile(Origin.file(name), text);
    }

    static Node root(SourceFile file) {
        YamlDocuments documents = YamlDocuments.read(file.text());
        BadDocument fault = documents.fault();
        if (fault != null) {
            throw fault;
        }
        return documents.roots().get(0);
    }

    /** The service of this name. */
    static ComposeService service(ComposeProject project, String name) {
        return project.services().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The service {@code api} of a project of one file, with these attributes. */
    static ComposeService api(String attributes) {
        String text = "services:\n  api:\n    image: api:1\n" + attributes.indent(4);
        return service(of("compose.yaml", text), "api");
    }
}
