package dev.holdfast.blueprint.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** The values that topologies have, by where they stand. */
public final class Leaves {
    private final Map<String, Set<Object>> byPlace = new LinkedHashMap<>();

    private Leaves() {}

    /** Collects those of some topologies. */
    public static Leaves of(Stream<GeneratedTopology> topologies) {
        Leaves leaves = new Leaves();
        topologies.flatMap(topology -> Leaf.of(topology).stream()).forEach(leaf -> leaves.byPlace
                .computeIfAbsent(leaf.place(), place -> new LinkedHashSet<>())
                .add(leaf.value()));
        return leaves;
    }

    /** Returns a value that another topology has at the same place, if any has another one. */
    public Optional<Object> other(Leaf leaf, Random random) {
        List<Object> others = new ArrayList<>(byPlace.getOrDefault(leaf.place(), Set.of()));
        others.remove(leaf.value());
        return others.isEmpty() ? Optional.empty() : Optional.of(others.get(random.nextInt(others.size())));
    }
}
