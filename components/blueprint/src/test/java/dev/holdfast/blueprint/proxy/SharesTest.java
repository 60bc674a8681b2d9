package dev.holdfast.blueprint.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void aServiceHasItsShareWhateverItsReplicas() {
        assertThat(Shares.perServer(List.of(3, 1), List.of(3, 2))).containsExactly(2, 1);
        assertThat(Shares.perServer(List.of(1, 1), List.of(2, 3))).containsExactly(3, 2);
    }

    @Test
    void threeServicesOfOneReplicaKeepTheirWeights() {
        assertThat(Shares.perServer(List.of(3, 3, 2), List.of(1, 1, 1))).containsExactly(3, 3, 2);
    }

    @Test
    void aShareOf0StaysOut() {
        assertThat(Shares.perServer(List.of(0, 5), List.of(2, 2))).containsExactly(0, 1);
        assertThat(Shares.perServer(List.of(0, 0), List.of(2, 2))).containsExactly(0, 0);
    }

    @Test
    void whatDoesNotRunCountsForNothing() {
        assertThat(Shares.perServer(List.of(1, 2), List.of(0, 2))).containsExactly(1, 1);
    }

    @Property
    void everyWeightFitsAndSharesAreNearlyKept(
            @ForAll @IntRange(min = 1, max = 256) int one,
            @ForAll @IntRange(min = 1, max = 256) int other,
            @ForAll @IntRange(min = 1, max = 50) int ones,
            @ForAll @IntRange(min = 1, max = 50) int others) {
        List<Integer> weights = Shares.perServer(List.of(one, other), List.of(ones, others));

        assertThat(weights).allMatch(weight -> weight >= 1 && weight <= 256);
        double wanted = (double) one / (one + other);
        double total = (double) weights.get(0) * ones + (double) weights.get(1) * others;
        assertThat(weights.get(0) * ones / total).isCloseTo(wanted, within(0.17));
    }
}
