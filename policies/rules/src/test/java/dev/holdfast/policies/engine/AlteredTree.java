package dev.holdfast.policies.engine;

import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.Random;

/** Writes a tree as JSON, and puts something else in the place of a value here and there. */
final class AlteredTree {
    /** What stands where something else is expected. */
    private static final List<String> WRONG = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1.5",
            "9223372036854775808",
            "1e999",
            "\"\"",
            "\" \"",
            "\"text\"",
            "\"25%\"",
            "\"-5\"",
            "\"99999999999Gi\"",
            "\"${A:-${B}}\"",
            "\"$(A)\"",
            "\"a/b:c@d\"",
            "\"://\"",
            "\"* * * * *\"",
            "\"\\u0000\\ud83d\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "[{}]",
            "[\"text\"]",
            "{\"\": null}",
            "{\"a\": [1, {\"b\": []}]}",
            "\"" + "x".repeat(3000) + "\"");

    private final Random random;
    private final double share;
    private final StringBuilder out = new StringBuilder();

    private AlteredTree(Random random, double share) {
        this.random = random;
        this.share = share;
    }

    /**
     * A tree as JSON.
     *
     * @param share of a hundred values, how many are replaced, as a part of one
     */
    static String of(Node root, Random random, double share) {
        AlteredTree tree = new AlteredTree(random, share);
        tree.add(root, 0);
        return tree.out.toString();
    }

    private void add(Node node, int depth) {
        // The outermost mapping stays, so that it is still seen what kind of document this is.
        if (depth > 0 && random.nextDouble() < share) {
            out.append(WRONG.get(random.nextInt(WRONG.size())));
        } else if (node.isMap()) {
            map(node, depth);
        } else if (node.isList()) {
            out.append('[');
            String between = "";
            for (Node item : node.items()) {
                out.append(between);
                add(item, depth + 1);
                between = ",";
            }
            out.append(']');
        } else {
            String text = node.text();
            out.append(text == null ? "null" : node.isPlain() ? text : quoted(text));
        }
    }

    private void map(Node node, int depth) {
        out.append('{');
        String between = "";
        for (Entry entry : node.entries()) {
            out.append(between).append(quoted(entry.key())).append(": ");
            boolean says = depth == 0
                    && (entry.key().equals("apiVersion") || entry.key().equals("kind"));
            add(entry.value(), says ? 0 : depth + 1);
            between = ", ";
        }
        out.append('}');
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
