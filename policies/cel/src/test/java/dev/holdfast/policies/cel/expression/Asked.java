package dev.holdfast.policies.cel.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks expressions about YAML. */
final class Asked {
    private static final Language LANGUAGE = new Language();

    private Asked() {}

    static Node yaml(String text) {
        YamlDocuments documents = YamlDocuments.read(text);
        assertThat(documents.fault()).isNull();
        return documents.roots().get(0);
    }

    static Expression condition(String text) {
        return one(LANGUAGE.condition(text, List.of("most")), text);
    }

    static Expression message(String text) {
        return one(LANGUAGE.text(text, List.of("most")), text);
    }

    private static Expression one(Language.Compiled compiled, String text) {
        assertThat(compiled.issues()).as(text).isEmpty();
        return compiled.expression().get(0);
    }

    static List<Language.Issue> issues(String text) {
        return LANGUAGE.condition(text, List.of("most")).issues();
    }

    static Expression.About about(Node node) {
        return new Expression.About(node, Set.of("data"), Map.of("most", 3L));
    }

    static boolean holds(String expression, String yaml) throws Undecidable {
        return condition(expression).holds(about(yaml(yaml)), Limits.USUAL);
    }

    static String says(String expression, Node node) throws Undecidable {
        return message(expression).message(about(node), Limits.USUAL);
    }
}
