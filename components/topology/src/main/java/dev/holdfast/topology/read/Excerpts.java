package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.read.tree.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts the lines to show out of a file. What may be a secret is masked. */
final class Excerpts {
    private final Lines lines;
    private final List<Extent> hidden;
    private final Map<Integer, MaskedLine> masked = new HashMap<>();

    /**
     * Takes a file.
     *
     * @param text its characters
     * @param root what is written in it; null if it is no tree
     * @param findings the places that may hold secrets, and those that do not
     */
    Excerpts(String text, @Nullable Value root, Findings findings) {
        this.lines = new Lines(text);
        this.hidden = new ArrayList<>(findings.hidden());
        this.hidden.addAll(root == null ? Secrets.in(lines) : Secrets.in(root, findings.harmless()));
    }

    /** Returns a line with a caret under a column, both from 1. */
    Excerpt at(int line, int column) {
        return masked.computeIfAbsent(line, number -> new MaskedLine(lines.get(number), number, hidden))
                .at(column);
    }

    /** Makes a fault of a finding. */
    Fault fault(String file, Finding finding) {
        @Nullable Extent extent = finding.extent();
        Location location = extent == null ? null : new Location(file, extent.line(), extent.column());
        Excerpt excerpt = extent == null ? null : at(extent.line(), extent.column());
        return new Fault(
                finding.code().word(),
                location,
                finding.path(),
                Masking.withoutUserInfo(finding.reason()),
                finding.note(),
                finding.fix(),
                excerpt);
    }
}
