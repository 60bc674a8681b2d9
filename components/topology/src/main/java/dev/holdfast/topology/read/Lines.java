package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import java.util.ArrayList;
import java.util.List;

/** A text in lines, ended as YAML ends them: by LF, CR or both. */
final class Lines {
    private final List<String> lines = new ArrayList<>();

    Lines(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(from, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                from = i + 1;
            }
        }
        lines.add(text.substring(from));
    }

    /** Returns a line, from 1; empty behind the last. */
    String get(int line) {
        return line <= lines.size() ? lines.get(line - 1) : "";
    }

    int count() {
        return lines.size();
    }

    /** Returns the place behind the last character. */
    Extent end() {
        String last = lines.get(lines.size() - 1);
        return Extent.at(lines.size(), last.codePointCount(0, last.length()) + 1);
    }
}
