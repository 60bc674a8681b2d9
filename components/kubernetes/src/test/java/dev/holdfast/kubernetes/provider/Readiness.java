package dev.holdfast.kubernetes.provider;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** When an object is ready. One is made for each wait, as it may remember what it saw. */
@FunctionalInterface
interface Readiness {

    /** What an object still lacks, in words; empty when it is ready. */
    List<String> missing(Map<String, Object> live);

    /** For kinds that are ready as soon as they are there. */
    static Readiness immediate() {
        return live -> List.of();
    }

    /** One statement that is true or not. */
    static Readiness when(String otherwise, Predicate<Map<String, Object>> statement) {
        return live -> statement.test(live) ? List.of() : List.of(otherwise);
    }
}
