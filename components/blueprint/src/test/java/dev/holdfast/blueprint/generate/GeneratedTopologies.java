package dev.holdfast.blueprint.generate;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated topologies, for properties and for loops. */
public final class GeneratedTopologies {
    /** As many services as a generated topology has at most, unless somebody asks for more. */
    public static final int MOST_SERVICES = 10;

    private GeneratedTopologies() {}

    /**
     * Topologies for jqwik, which makes a failing one smaller by leaving services out.
     *
     * @return topologies of 1 to {@value #MOST_SERVICES} services
     */
    public static Arbitrary<GeneratedTopology> any() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, MOST_SERVICES))
                .as(GeneratedTopology::of);
    }

    /**
     * The first so many topologies, for tests without jqwik.
     *
     * @param count how many
     * @return always the same ones, of 1 to {@value #MOST_SERVICES} services in turn
     */
    public static Stream<GeneratedTopology> first(int count) {
        return IntStream.range(0, count).mapToObj(i -> GeneratedTopology.of(i, 1 + i % MOST_SERVICES));
    }
}
