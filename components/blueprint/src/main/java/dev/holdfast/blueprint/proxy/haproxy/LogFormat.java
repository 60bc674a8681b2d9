package dev.holdfast.blueprint.proxy.haproxy;

/** HAProxy's log formats, which are also how it composes header values. */
final class LogFormat {
    private LogFormat() {}

    /** A text that stands for itself: {@code %} would begin a variable. */
    static String literal(String text) {
        return text.replace("%", "%%");
    }
}
