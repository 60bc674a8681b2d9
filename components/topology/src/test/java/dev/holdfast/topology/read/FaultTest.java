package dev.holdfast.topology.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void isSortedByItsPlaceAndLastWithoutOne() {
        Fault early = at(new Location("topology.yaml", 2, 9));
        Fault late = at(new Location("topology.yaml", 10, 1));
        Fault nowhere = at(null);
        assertThat(Stream.of(nowhere, late, early).sorted(Fault::compareByPlace))
                .containsExactly(early, late, nowhere);
        assertThat(nowhere.compareByPlace(at(null))).isZero();
    }

    private static Fault at(@Nullable Location location) {
        return new Fault("missing", location, TopologyPath.of("name"), "is missing", null, "Write it.", null);
    }
}
