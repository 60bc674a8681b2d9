package dev.holdfast.policies.report;

import dev.holdfast.policies.rule.Severity;

/** Colours of a terminal, or none. */
record Colours(boolean on) {
    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";
    private static final String BOLD = "1";
    private static final String FAINT = "2";

    String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> red(text);
            case WARNING -> in(YELLOW, text);
            case NOTE, OFF -> in(CYAN, text);
        };
    }

    String red(String text) {
        return in(RED, text);
    }

    String bold(String text) {
        return in(BOLD, text);
    }

    String faint(String text) {
        return in(FAINT, text);
    }

    private String in(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
