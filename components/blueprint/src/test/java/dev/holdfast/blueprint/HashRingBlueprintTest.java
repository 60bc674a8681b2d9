package dev.holdfast.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HashRingBlueprintTest {
    private static final int KEYS = 20_000;

    @Test
    void aFourthMemberTakesAQuarterOfTheKeysAndNothingElseMoves() {
        int[] three = owners(3, 128);
        int[] four = owners(4, 128);
        long moved =
                IntStream.range(0, KEYS).filter(key -> three[key] != four[key]).count();
        assertThat((double) moved / KEYS).isCloseTo(0.25, within(0.05));
        assertThat(IntStream.range(0, KEYS)
                        .filter(key -> three[key] != four[key])
                        .map(key -> four[key]))
                .as("only to the new one")
                .containsOnly(3);
    }

    @Test
    void dividingByTheNumberOfMembersWouldMoveThreeQuarters() {
        long moved = IntStream.range(0, KEYS)
                .mapToLong(key -> Long.parseUnsignedLong(HashRingBlueprint.position("key-" + key), 16))
                .filter(position -> Long.remainderUnsigned(position, 3) != Long.remainderUnsigned(position, 4))
                .count();
        assertThat((double) moved / KEYS).as("what the ring is for").isCloseTo(0.75, within(0.05));
    }

    @Property(tries = 30)
    void oneMoreMemberTakesItsPartFromAllAndGivesNothing(@ForAll @IntRange(min = 1, max = 20) int members) {
        int[] before = owners(members, 128);
        int[] after = owners(members + 1, 128);
        long moved = 0;
        for (int key = 0; key < KEYS; key++) {
            if (before[key] != after[key]) {
                moved++;
                assertThat(after[key]).isEqualTo(members);
            }
        }
        assertThat((double) moved / KEYS)
                .as("about one part of %d", members + 1)
                .isBetween(0.6 / (members + 1), 1.4 / (members + 1));
    }

    @Test
    void positionsAreThoseOfAnyOtherProgram() {
        // printf %s 0/0 | sha256sum | cut -c1-16
        assertThat(HashRingBlueprint.position("0/0")).isEqualTo("5513e3eabba6d754");
        HashRingBlueprint ring = new HashRingBlueprint(2, "/ring.json", Map.of("a", 1, "b", 3));
        assertThat(ring.tokens()).hasSize(3).allSatisfy(tokens -> assertThat(tokens)
                .hasSize(2));
        assertThat(ring.tokens().get(0).get(0)).isEqualTo(HashRingBlueprint.position("0/0"));
    }

    /** The member that keeps each of the keys, as a program finds it. */
    private static int[] owners(int members, int virtualNodes) {
        TreeMap<String, Integer> ring = new TreeMap<>();
        List<List<String>> tokens =
                new HashRingBlueprint(virtualNodes, "/ring.json", Map.of("local", members)).tokens();
        for (int member = 0; member < members; member++) {
            for (String token : tokens.get(member)) {
                ring.put(token, member);
            }
        }
        return IntStream.range(0, KEYS)
                .map(key -> {
                    Map.Entry<String, Integer> behind = ring.ceilingEntry(HashRingBlueprint.position("key-" + key));
                    return (behind == null ? ring.firstEntry() : behind).getValue();
                })
                .toArray();
    }
}
