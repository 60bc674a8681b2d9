package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.Blueprint;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a topology can ask for, in pieces that some target renders and another does not. Together they cover every value of a topology; a test
 * holds that.
 */
public sealed interface Feature
        permits ProgramFeature, PlacementFeature, TrafficFeature, DataFeature, OperationFeature {
    /** Returns every feature, in the order of reports. */
    static List<Feature> all() {
        return Stream.<Feature[]>of(
                        ProgramFeature.values(),
                        PlacementFeature.values(),
                        TrafficFeature.values(),
                        DataFeature.values(),
                        OperationFeature.values())
                .flatMap(Stream::of)
                .toList();
    }

    /** Returns its name in code. */
    String name();

    /** Returns what it is. */
    Definition definition();

    /** Returns its name in reports, such as {@code zone-spread}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns where a system asks for it, as paths of its topology. */
    default List<String> paths(Blueprint blueprint) {
        return definition().usage().in(blueprint);
    }

    /** Returns whether a system asks for it. */
    default boolean usedBy(Blueprint blueprint) {
        return !paths(blueprint).isEmpty();
    }
}
