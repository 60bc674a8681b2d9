package dev.holdfast.policies.cel.read;

import dev.holdfast.policies.cel.PackFault;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects all that is wrong in one file. */
final class Faults {
    private final String file;
    private final List<PackFault> all = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(Place place, String message) {
        all.add(new PackFault(file, place, message));
    }

    /** In the order of the file. */
    List<PackFault> all() {
        return all.stream()
                .sorted(Comparator.comparingInt(
                                (PackFault fault) -> fault.place().line())
                        .thenComparingInt(fault -> fault.place().column()))
                .toList();
    }

    int count() {
        return all.size();
    }
}
