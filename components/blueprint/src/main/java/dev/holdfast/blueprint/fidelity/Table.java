package dev.holdfast.blueprint.fidelity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects how one target renders each feature; a feature has one row. */
final class Table {
    private final Map<Feature, Rendition> rows = new LinkedHashMap<>();

    Table expressed(Feature... features) {
        return all(Rendition.expressed(), features);
    }

    Table outside(Feature... features) {
        return all(Rendition.outside(), features);
    }

    Table approximated(Feature feature, String how) {
        return row(feature, Rendition.approximated(how));
    }

    Table missing(String why, Feature... features) {
        return all(Rendition.missing(why), features);
    }

    Table row(Feature feature, Rendition rendition) {
        if (rows.put(feature, rendition) != null) {
            throw new IllegalStateException(feature + " has two rows");
        }
        return this;
    }

    /** What is left is no business of these files. */
    Map<Feature, Rendition> restOutside() {
        Feature.all().forEach(feature -> rows.putIfAbsent(feature, Rendition.outside()));
        return rows();
    }

    Map<Feature, Rendition> rows() {
        return Collections.unmodifiableMap(rows);
    }

    private Table all(Rendition rendition, Feature... features) {
        for (Feature feature : features) {
            row(feature, rendition);
        }
        return this;
    }
}
