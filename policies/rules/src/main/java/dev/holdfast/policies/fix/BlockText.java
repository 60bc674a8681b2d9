package dev.holdfast.policies.fix;

import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;
import dev.holdfast.topology.read.tree.ScalarKind;
import java.util.ArrayList;
import java.util.List;

/** Writes keys and values as lines in block style, as the file at hand does. */
final class BlockText {
    private final Indentation indentation;
    private final List<String> lines = new ArrayList<>();

    private BlockText(Indentation indentation) {
        this.indentation = indentation;
    }

    /** The lines of a key with what a plan sets in it. */
    static List<String> of(String key, Plan plan, int column, Indentation indentation) {
        BlockText text = new BlockText(indentation);
        text.key(key, plan, column);
        return text.lines;
    }

    private void key(String key, Plan plan, int column) {
        Change change = plan.change();
        if (change != null) {
            value(" ".repeat(column) + single(key) + ":", read(change), column);
            return;
        }
        lines.add(" ".repeat(column) + single(key) + ":");
        plan.steps().forEach((step, next) -> key(String.valueOf(step), next, column + indentation.mapping()));
    }

    private void value(String before, Node value, int column) {
        if (!value.entries().isEmpty()) {
            lines.add(before);
            for (Entry entry : value.entries()) {
                int inner = column + indentation.mapping();
                value(" ".repeat(inner) + single(entry.key()) + ":", entry.value(), inner);
            }
        } else if (!value.items().isEmpty()
                && value.items().stream().noneMatch(item -> item.isMap() || item.isList())) {
            lines.add(before);
            for (Node item : value.items()) {
                lines.add(" ".repeat(column + indentation.list()) + "- " + inline(item));
            }
        } else {
            lines.add(before + " " + inline(value));
        }
    }

    /** The new value of a change, in JSON, as one sees it in YAML. */
    static String inline(Change change) {
        return inline(read(change));
    }

    private static Node read(Change change) {
        return YamlDocuments.read(((Fix.Set) change.fix()).value()).roots().get(0);
    }

    private static String inline(Node value) {
        if (value.isMap()) {
            List<String> entries = new ArrayList<>();
            value.entries().forEach(entry -> entries.add(quoted(entry.key()) + ": " + inline(entry.value())));
            return "{" + String.join(", ", entries) + "}";
        }
        if (value.isList()) {
            List<String> items = new ArrayList<>();
            value.items().forEach(item -> items.add(inline(item)));
            return "[" + String.join(", ", items) + "]";
        }
        String text = value.textOr("null");
        return value.isPlain() ? text : single(text);
    }

    /** A text without quotes where it is a plain word, in quotes otherwise. */
    private static String single(String text) {
        boolean word = !text.isEmpty() && ScalarKind.of(text) == ScalarKind.TEXT && Character.isLetter(text.charAt(0));
        for (int i = 0; i < text.length() && word; i++) {
            char c = text.charAt(i);
            word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._-/".indexOf(c) >= 0;
        }
        return word ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }
}
