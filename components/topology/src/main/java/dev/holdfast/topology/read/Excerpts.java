package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts the lines to show out of a file. What may be a secret is masked. */
final class Excerpts {
    private final String text;
    private final List<Extent> hidden;
    private final boolean parsed;
    private final Map<Integer, MaskedLine> masked = new HashMap<>();
    private @Nullable Lines lines;

    /**
     * Takes a file.
     *
     * @param text its characters
     * @param hidden where secrets may be
     * @param parsed whether these places are known; else they are guessed from each line
     */
    Excerpts(String text, List<Extent> hidden, boolean parsed) {
        this.text = text;
        this.hidden = hidden;
        this.parsed = parsed;
    }

    /** Returns a line with a caret under a column, both from 1. */
    Excerpt at(int line, int column) {
        return masked.computeIfAbsent(line, number -> new MaskedLine(lines().get(number), number, hidden, !parsed))
                .at(column);
    }

    /** Most files are read without a fault, and never divided in lines. */
    private Lines lines() {
        Lines divided = lines == null ? new Lines(text) : lines;
        lines = divided;
        return divided;
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
