package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.Blueprint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the chosen targets make of what a system asks for.
 *
 * @param entries one a feature in use and target, by feature and then by target, without those that are no business of the target
 * @param lost the features in use that no chosen target renders, not even nearly
 */
public record FidelityReport(List<Entry> entries, List<Lost> lost) {
    /**
     * How one target renders one feature.
     *
     * @param feature the feature
     * @param target the target
     * @param rendition how much of it, and how
     * @param paths where the system asks for it, at least one
     */
    public record Entry(Feature feature, Target target, Rendition rendition, List<String> paths) {}

    /**
     * A feature that is nowhere in the files.
     *
     * @param feature the feature
     * @param paths where the system asks for it, at least one
     */
    public record Lost(Feature feature, List<String> paths) {}

    /** Compares a system with the targets that are rendered. */
    public static FidelityReport of(Blueprint blueprint, Collection<Target> targets) {
        Set<Target> chosen = targets.isEmpty() ? EnumSet.noneOf(Target.class) : EnumSet.copyOf(targets);
        Map<Target, Map<Feature, Rendition>> tables = new LinkedHashMap<>();
        chosen.forEach(target -> tables.put(target, target.table(blueprint)));
        List<Entry> entries = new ArrayList<>();
        List<Lost> lost = new ArrayList<>();
        for (Feature feature : Feature.all()) {
            List<String> paths = feature.paths(blueprint);
            if (paths.isEmpty()) {
                continue;
            }
            boolean rendered = false;
            for (Target target : chosen) {
                Rendition rendition = Objects.requireNonNull(tables.get(target)).get(feature);
                Rendition known = Objects.requireNonNull(rendition, () -> target + " has no row for " + feature);
                if (known.level() != Rendition.Level.OUTSIDE) {
                    entries.add(new Entry(feature, target, known, paths));
                    rendered |= known.level() != Rendition.Level.NOT_EXPRESSIBLE;
                }
            }
            if (!rendered) {
                lost.add(new Lost(feature, paths));
            }
        }
        return new FidelityReport(List.copyOf(entries), List.copyOf(lost));
    }

    /** The entries of a target of which a person has to know: what is changed or missing. */
    public List<Entry> losses(Target target) {
        return entries.stream()
                .filter(entry -> entry.target() == target && entry.rendition().isLoss())
                .toList();
    }
}
