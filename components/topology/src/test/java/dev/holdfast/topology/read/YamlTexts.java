package dev.holdfast.topology.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts in YAML and nearly so: put together at random, or files of ours that are damaged at random. */
final class YamlTexts {
    private static final List<String> FILES = files();
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            " ",
            "  ",
            "    ",
            "- ",
            "-",
            "a",
            "key: ",
            "b: ",
            "\"",
            "'",
            "''",
            "\\n",
            "\\",
            "|",
            "|-\n",
            "|+\n",
            "|2\n",
            ">",
            ">-\n",
            "#",
            " # c",
            "[",
            "]",
            "{",
            "}",
            ", ",
            ",",
            ":",
            ": ",
            "?",
            "? ",
            "&a ",
            "*a",
            "!t ",
            "!!str ",
            "<<: ",
            "null",
            "~",
            "1",
            "0x1F",
            "true",
            "é",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uD83D\uDE00",
            "\t",
            "\r",
            "\r\n",
            "...\n",
            "---\n",
            "--- ",
            "%",
            "%YAML 1.2\n",
            "@",
            "`",
            "123456789012345678901",
            "\"a\": ",
            "'b': ",
            "x#y",
            "x:y",
            "- - ",
            "{}",
            "[]",
            "null: ",
            "1: ",
            "\\u0000",
            "\\x41",
            "\\/",
            "\\ ",
            "=",
            ".inf",
            "# \t\n",
            " \n");
    private static final List<String> WORDS = List.of(
            "a",
            "b c",
            "key",
            "http://x/y?z=1&b",
            "1",
            "-5",
            "1.5e3",
            "0o17",
            "0x1F",
            "~",
            "null",
            "true",
            ".inf",
            "x#y",
            "x:y",
            "a, b",
            "70%",
            "é",
            "-",
            "--",
            "-x",
            "?x",
            ":x",
            "it's",
            "5m",
            "2027-06-30",
            "\uD83D\uDE00",
            "",
            "\"q\"",
            "'s'",
            "\"a: b\"",
            "'a # b'",
            "\"\\n\\t\\\\\"",
            "'it''s'",
            "\"\"",
            "''",
            "*",
            "&",
            "!",
            "@x",
            "123456789012345678901",
            "<<",
            "a\\b",
            "\"\\u00e9\"",
            "\"open");

    private static final List<String> SIMPLE = List.of(
            "a",
            "b c",
            "http://x/y?z=1&b",
            "1",
            "-5",
            "null",
            "true",
            "70%",
            "5m",
            "\"q\"",
            "'s'",
            "x#y",
            "\"a: b # c\"",
            "2027-06-30");

    private YamlTexts() {}

    private static List<String> files() {
        try (Stream<Path> corpora = Files.walk(Path.of("src/test/resources"));
                Stream<Path> examples = Files.walk(Path.of("../../examples"), 2)) {
            return Stream.concat(corpora, examples.filter(file -> file.endsWith("topology.yaml")))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(YamlTexts::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that are no UTF-8 become characters that are no simple ones. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of ours with up to three places damaged. */
    static String damaged(Random random) {
        String text = FILES.get(random.nextInt(FILES.size()));
        for (int i = random.nextInt(4); i > 0 && !text.isEmpty(); i--) {
            text = damaged(text, random);
        }
        return text;
    }

    private static String damaged(String text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(4));
        int line = text.lastIndexOf('\n', at) + 1;
        int next = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at) + 1;
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(at);
            case 2 -> text.substring(0, line) + text.substring(next);
            case 3 -> text.substring(0, next) + text.substring(line);
            case 4 -> text.substring(0, at);
            case 5 -> text.substring(0, line) + piece(random) + text.substring(line);
            default -> text.substring(0, at) + piece(random) + text.substring(at);
        };
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    /** Pieces in no order. */
    static String pieced(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(14); i > 0; i--) {
            text.append(piece(random));
        }
        return text.toString();
    }

    /** Blocks within blocks, mostly right. */
    static String built(Random random) {
        StringBuilder text = new StringBuilder();
        block(text, random, random.nextInt(8) == 0 ? 2 : 0, 0);
        if (random.nextInt(4) == 0) {
            text.setLength(Math.max(0, text.length() - 1));
        }
        return random.nextInt(3) == 0 && text.length() > 0 ? damaged(text.toString(), random) : text.toString();
    }

    private static void block(StringBuilder text, Random random, int indent, int depth) {
        boolean list = random.nextInt(3) == 0;
        for (int i = random.nextInt(4); i >= 0; i--) {
            between(text, random);
            text.append(" ".repeat(Math.max(0, indent + (random.nextInt(150) == 0 ? 1 - random.nextInt(3) : 0))));
            entry(text, random, indent, depth, list);
        }
    }

    private static void entry(StringBuilder text, Random random, int indent, int depth, boolean list) {
        if (list) {
            text.append(random.nextInt(6) == 0 ? "-  " : "- ");
            if (random.nextInt(3) == 0) {
                entry(text, random, indent + 2, depth + 1, random.nextInt(4) == 0);
                return;
            }
        } else {
            text.append(random.nextInt(15) == 0 ? word(random) : "k" + random.nextInt(99))
                    .append(": ");
        }
        switch (depth > 4 ? 0 : random.nextInt(8)) {
            case 0, 1, 2 -> text.append(word(random)).append(tail(random));
            case 3 -> flow(text, random, 0).append(tail(random));
            case 4 -> literal(text, random, indent);
            default -> {
                text.setLength(text.length() - 1);
                text.append(tail(random));
                block(
                        text,
                        random,
                        indent + (random.nextInt(12) == 0 ? random.nextInt(2) : 2 + random.nextInt(3)),
                        depth + 1);
            }
        }
    }

    private static String word(Random random) {
        List<String> words = random.nextInt(12) == 0 ? WORDS : SIMPLE;
        return words.get(random.nextInt(words.size()));
    }

    private static void between(StringBuilder text, Random random) {
        switch (random.nextInt(12)) {
            case 0 -> text.append("\n");
            case 1 -> text.append("# comment\n");
            case 2 -> text.append("    # comment, further in\n");
            case 3 -> text.append("   \n");
            default -> text.append("");
        }
    }

    private static String tail(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> " # comment\n";
            case 1 -> "  \n";
            case 2 -> random.nextInt(12) == 0 ? "\n      more\n" : "\n";
            case 3 -> random.nextInt(40) == 0 ? "\r\n" : "\n";
            default -> "\n";
        };
    }

    private static StringBuilder flow(StringBuilder text, Random random, int depth) {
        boolean list = random.nextBoolean();
        text.append(list ? "[" : "{").append(random.nextInt(5) == 0 ? " " : "");
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(list ? "" : random.nextInt(15) == 0 ? word(random) : "f" + random.nextInt(99));
            text.append(list ? "" : random.nextInt(60) == 0 ? ":" : ": ");
            if (depth < 4 && random.nextInt(4) == 0) {
                flow(text, random, depth + 1);
            } else {
                text.append(word(random));
            }
            text.append(
                    i == 1 && random.nextInt(4) > 0
                            ? ""
                            : random.nextInt(60) == 0 ? ",\n  " : random.nextInt(3) == 0 ? "," : ", ");
        }
        return text.append(list ? "]" : "}");
    }

    private static void literal(StringBuilder text, Random random, int indent) {
        text.append(random.nextInt(30) == 0 ? ">" : "|")
                .append(List.of("", "", "-", "+").get(random.nextInt(4)));
        text.append(random.nextInt(30) == 0 ? " # comment\n" : random.nextInt(10) == 0 ? "  \n" : "\n");
        int deeper = indent + (random.nextInt(12) == 0 ? random.nextInt(2) : 2 + random.nextInt(3));
        for (int i = random.nextInt(5); i > 0; i--) {
            boolean blank = random.nextInt(4) == 0;
            int spaces = blank ? random.nextInt(5) : deeper + (random.nextInt(5) == 0 ? random.nextInt(4) : 0);
            text.append(" ".repeat(spaces)).append(blank ? "" : word(random)).append('\n');
        }
    }
}
