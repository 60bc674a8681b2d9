package dev.holdfast.policies.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The checks of another program: which of them are rules of ours, and which are not, with the reason.
 *
 * @param shared those that are
 * @param others why the others are not, by name
 * @param unread why Holdfast cannot read some of the manifests, or not all of them, by file
 */
record CheckTable(List<SharedCheck> shared, Map<String, String> others, Map<String, String> unread) {
    /** Reads the table of a program from the resources of the tests. */
    static CheckTable read(String program) throws IOException {
        Node root = document(Files.readString(Path.of("src/test/resources/agreement", program + ".yaml")));
        return new CheckTable(
                root.get("shared").items().stream().map(SharedCheck::of).toList(),
                texts(root.get("others")),
                texts(root.get("unread")));
    }

    private static Map<String, String> texts(Node mapping) {
        Map<String, String> texts = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> texts.put(entry.key(), entry.value().textOr("")));
        return texts;
    }

    /** The only document of a text; JSON is one, too. */
    static Node document(String text) {
        YamlDocuments documents = YamlDocuments.read(text);
        assertThat(documents.fault()).isNull();
        assertThat(documents.roots()).hasSize(1);
        return documents.roots().get(0);
    }

    /** The names of all checks that the table speaks of. */
    Stream<String> names() {
        return Stream.concat(shared.stream().map(SharedCheck::check).distinct(), others.keySet().stream());
    }
}
