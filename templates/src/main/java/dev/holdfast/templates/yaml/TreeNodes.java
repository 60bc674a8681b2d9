package dev.holdfast.templates.yaml;

import dev.holdfast.topology.yaml.Beyond;
import dev.holdfast.topology.yaml.NodeMaker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes maps, lists, texts, whole numbers and booleans, as the JSON schema of <a
 * href="https://yaml.org/spec/1.2.2/#102-json-schema">YAML 1.2.2</a> has them. Leaves every other value without quotes to a parser.
 */
final class TreeNodes implements NodeMaker<Object, Map<String, Object>> {
    private static final int MOST_DIGITS = 9;

    @Override
    public String text(String document, int from, int to) {
        return document.substring(from, to);
    }

    @Override
    public Object nothing() {
        throw new Beyond();
    }

    @Override
    public Object plain(String text, int line, int column, int endColumn) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> isNumber(text) ? (Object) Integer.valueOf(text) : word(text);
        };
    }

    /** Without a zero in front of other digits, and of few enough for any reader. */
    private static boolean isNumber(String text) {
        boolean number =
                !text.isEmpty() && text.length() <= MOST_DIGITS && (text.length() == 1 || text.charAt(0) != '0');
        for (int i = 0; i < text.length(); i++) {
            number &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return number;
    }

    private static String word(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first == '/';
        if (!letter || text.equals("null")) {
            throw new Beyond();
        }
        return text;
    }

    @Override
    public Object quoted(String text, int line, int column, int endColumn) {
        return text;
    }

    @Override
    public Object block(String text, int line, int column, int endLine, int endColumn) {
        return text;
    }

    @Override
    public Object list(List<Object> items, int line, int column, int endLine, int endColumn) {
        return items;
    }

    @Override
    public Map<String, Object> mapping() {
        return new LinkedHashMap<>();
    }

    @Override
    public void add(
            Map<String, Object> mapping,
            String key,
            boolean quoted,
            int line,
            int column,
            int endColumn,
            Object value) {
        boolean text = quoted || plain(key, line, column, endColumn) instanceof String;
        if (!text || mapping.putIfAbsent(key, value) != null) {
            throw new Beyond();
        }
    }

    @Override
    public Object ended(Map<String, Object> mapping, int line, int column, int endLine, int endColumn) {
        return mapping;
    }
}
