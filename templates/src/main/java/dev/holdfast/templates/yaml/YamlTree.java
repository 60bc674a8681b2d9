package dev.holdfast.templates.yaml;

import dev.holdfast.templates.model.KeyOrder;
import dev.holdfast.templates.syntax.NumberText;
import dev.holdfast.templates.syntax.Ready;
import dev.holdfast.templates.syntax.Syntax;
import dev.holdfast.templates.syntax.UnrepresentableValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tree of maps, lists and scalars as block YAML, without a newline at its end.
 *
 * <p>Maps have string keys and are printed in {@link KeyOrder}; a scalar is a string, number, boolean, null or a
 * {@link Ready} value.
 *
 * @param root the tree
 * @param column where it begins, from 0: all lines but the first are moved there, the first is where the template puts it
 */
public record YamlTree(@Nullable Object root, int column) implements Ready {
    private static final int DEEPEST = 100;
    private static final int LONGEST_KEY = 1000;
    private static final int STEP = 2;

    /**
     * Prints a tree as YAML from column 0.
     *
     * @throws UnrepresentableValue for keys that are no strings or longer than 1000 characters, for other objects than
     *     those above, and for more than 100 levels
     */
    public static String print(@Nullable Object root) {
        return new YamlTree(root, 0).in(Syntax.YAML);
    }

    @Override
    public String in(Syntax syntax) {
        if (!syntax.isYaml()) {
            throw new UnrepresentableValue(syntax.title(), "only YAML has block trees");
        }
        StringBuilder out = new StringBuilder();
        new Printer(out, syntax, column + DEEPEST * STEP).node(root, column, "");
        return out.toString();
    }

    private record Printer(StringBuilder out, Syntax syntax, int deepest) {
        /** Prints a node whose children begin at {@code column}; {@code before} parts a scalar from its key or dash. */
        void node(@Nullable Object value, int column, String before) {
            if (column > deepest) {
                throw new UnrepresentableValue("YAML tree", "it has more than " + DEEPEST + " levels");
            }
            if (value instanceof Optional<?> optional) {
                node(optional.orElse(null), column, before);
            } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                map(map, column);
            } else if (value instanceof List<?> list && !list.isEmpty()) {
                list(list, column);
            } else {
                out.append(before).append(scalar(value, Math.max(0, column - STEP)));
            }
        }

        private void map(Map<?, ?> map, int column) {
            boolean first = true;
            for (Map.Entry<?, ?> entry : entries(map)) {
                startLine(first, column);
                first = false;
                out.append(key(entry.getKey())).append(':');
                if (isBranch(entry.getValue())) {
                    out.append('\n').append(" ".repeat(column + STEP));
                }
                node(entry.getValue(), column + STEP, " ");
            }
        }

        private void list(List<?> list, int column) {
            boolean first = true;
            for (Object item : list) {
                startLine(first, column);
                first = false;
                out.append("- ");
                node(item, column + STEP, "");
            }
        }

        private void startLine(boolean first, int column) {
            if (!first) {
                out.append('\n').append(" ".repeat(column));
            }
        }

        private static Collection<? extends Map.Entry<?, ?>> entries(Map<?, ?> map) {
            try {
                return KeyOrder.entries(map);
            } catch (IllegalArgumentException e) {
                throw new UnrepresentableValue("YAML key", "it is not a string");
            }
        }

        private String key(Object key) {
            String text = syntax.text((String) key);
            if (text.length() > LONGEST_KEY) {
                throw new UnrepresentableValue("YAML key", "it is longer than " + LONGEST_KEY + " characters");
            }
            return text;
        }

        private static boolean isBranch(@Nullable Object value) {
            return value instanceof Optional<?> optional
                    ? isBranch(optional.orElse(null))
                    : (value instanceof Map<?, ?> map && !map.isEmpty())
                            || (value instanceof List<?> list && !list.isEmpty());
        }

        private String scalar(@Nullable Object value, int column) {
            if (value == null) {
                return "null";
            } else if (value instanceof String text) {
                return new LiteralBlock(text, column).in(syntax);
            } else if (value instanceof Number number) {
                return NumberText.of(number);
            } else if (value instanceof Boolean flag) {
                return syntax.truth(flag);
            } else if (value instanceof Map) {
                return "{}";
            } else if (value instanceof List) {
                return "[]";
            } else if (value instanceof Ready ready) {
                return ready.in(syntax);
            }
            throw new UnrepresentableValue(
                    "YAML tree", "it holds a " + value.getClass().getName());
        }
    }
}
