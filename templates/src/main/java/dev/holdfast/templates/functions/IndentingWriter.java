package dev.holdfast.templates.functions;

import java.io.IOException;
import java.io.Writer;

/** Passes text on and puts a margin before each line that is not empty. */
final class IndentingWriter extends Writer {
    private final Writer out;
    private final String margin;
    private boolean atLineStart = true;

    IndentingWriter(Writer out, String margin) {
        this.out = out;
        this.margin = margin;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        int end = from + length;
        for (int start = from; start < end; ) {
            int newline = text.indexOf('\n', start);
            int stop = newline < 0 || newline >= end ? end : newline + 1;
            if (atLineStart && text.charAt(start) != '\n') {
                out.write(margin);
            }
            out.write(text, start, stop - start);
            atLineStart = text.charAt(stop - 1) == '\n';
            start = stop;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
