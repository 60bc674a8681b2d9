package dev.holdfast.templates;

import java.io.Writer;

/** Collects text without the locks of {@link java.io.StringWriter}. */
final class TextWriter extends Writer {
    private static final int USUAL_SIZE = 4096;

    private final StringBuilder text = new StringBuilder(USUAL_SIZE);

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] chars, int from, int length) {
        text.append(chars, from, length);
    }

    @Override
    public void write(String string) {
        text.append(string);
    }

    /** As a string of its own, since a part of one is appended character by character. */
    @Override
    public void write(String string, int from, int length) {
        text.append(string.substring(from, from + length));
    }

    @Override
    public void flush() {
        // Nothing lies behind this writer.
    }

    @Override
    public void close() {
        // Nothing lies behind this writer.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
