package dev.holdfast.blueprint.monitoring.scrape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change to labels before something is asked, or before what it answered is kept.
 *
 * @param sourceLabels the labels that are looked at
 * @param regex what their values have to match as a whole; absent for anything
 * @param targetLabel the label that is written, if one is
 * @param replacement what is written; absent for what matched
 * @param action what happens; absent for writing a label
 */
public record Relabeling(
        List<String> sourceLabels,
        @Nullable String regex,
        @Nullable String targetLabel,
        @Nullable String replacement,
        @Nullable String action) {
    static Relabeling keep(String label, String regex) {
        return new Relabeling(List.of(label), regex, null, null, "keep");
    }

    static Relabeling copy(String from, String to) {
        return new Relabeling(List.of(from), null, to, null, null);
    }

    static Relabeling write(String label, String value) {
        return new Relabeling(List.of(), null, label, value, null);
    }
}
