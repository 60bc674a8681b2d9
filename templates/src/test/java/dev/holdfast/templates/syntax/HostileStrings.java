package dev.holdfast.templates.syntax;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Strings that try to be more than one value: pieces of every syntax's punctuation among letters of all planes. */
public final class HostileStrings {
    private static final List<String> PIECES = List.of(
            "a",
            "web",
            "8080",
            "yes",
            "No",
            "~",
            "null",
            "0x1F",
            "1e3",
            "1_000",
            "0o7",
            "60:30",
            "1.10",
            "2024-01-01",
            "<<",
            "=",
            ".inf",
            "-",
            "--",
            "---",
            "...",
            "?",
            ":",
            ": ",
            " #",
            "#",
            "&a",
            "*a",
            "!t",
            "!!str",
            "|",
            ">",
            "%",
            "@",
            "`",
            "'",
            "\"",
            "''",
            "\\",
            "\\n",
            "\\'",
            "\\\"",
            "$",
            "$$",
            "${A}",
            "$host",
            "{{ .x }}",
            "{",
            "}",
            "[",
            "]",
            ",",
            ";",
            " ",
            "  ",
            "/",
            "//",
            "/*",
            "E'",
            "é",
            "ß",
            "漢",
            "😀",
            "\u00A0",
            "\u200B",
            "server evil 1.2.3.4:80",
            "}; location / { root /; }",
            "<#if>",
            "</#list>",
            "${x?new()}");

    private static final List<String> BREAKS = List.of(
            "\n", "\r", "\r\n", "\t", "\0", "\u0001", "\u001B", "\u007F", "\u0085", "\u2028", "\u2029", "\uFEFF",
            "\uFFFE", "\uFFFF");

    private HostileStrings() {}

    /** Without control characters and line breaks of any kind. */
    public static Arbitrary<String> oneLine() {
        return joined(Arbitraries.of(PIECES));
    }

    /** With everything that is a character. */
    public static Arbitrary<String> any() {
        Arbitrary<String> odd = Arbitraries.of(BREAKS);
        Arbitrary<String> letters = Arbitraries.integers()
                .between(1, 0x10FFFF)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString);
        return joined(Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.of(PIECES)),
                net.jqwik.api.Tuple.of(2, odd),
                net.jqwik.api.Tuple.of(1, letters)));
    }

    private static Arbitrary<String> joined(Arbitrary<String> pieces) {
        return pieces.list().ofMaxSize(6).map(parts -> String.join("", parts));
    }
}
