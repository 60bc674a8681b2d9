package dev.holdfast.blueprint.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShardPlacementTest {
    @Test
    void mastersBeginOnDifferentHostsAndReplicasOnOthersThanTheirMaster() {
        assertThat(ShardPlacement.of(List.of("a", "a", "b", "b", "c", "c"), 3))
                .extracting(place -> place.node() + " in " + place.shard())
                .containsExactly("0 in 0", "2 in 1", "4 in 2", "3 in 0", "1 in 1", "5 in 2");
    }

    @Test
    void oneHostHasToDoWhereThereIsNoOther() {
        assertThat(ShardPlacement.of(List.of("a", "a", "a", "a", "a", "a"), 3))
                .extracting(ShardPlacement.Place::shard)
                .containsExactly(0, 1, 2, 0, 1, 2);
    }

    /** With as many nodes on each of at least as many hosts as a shard has nodes, none has two on one. */
    @Property(tries = 300)
    void noShardHasTwoNodesOnOneHostWhereHostsAllowIt(
            @ForAll @IntRange(min = 3, max = 12) int shards,
            @ForAll @IntRange(min = 0, max = 4) int replicas,
            @ForAll @IntRange(min = 0, max = 3) int more) {
        int hosts = 1 + replicas + more;
        List<String> hostOf = new ArrayList<>();
        for (int i = 0; i < shards * (1 + replicas); i++) {
            hostOf.add("host-" + i % hosts);
        }
        List<ShardPlacement.Place> places = ShardPlacement.of(hostOf, shards);
        assertThat(places)
                .extracting(ShardPlacement.Place::node)
                .doesNotHaveDuplicates()
                .hasSize(hostOf.size());
        Map<Integer, List<String>> byShard = places.stream()
                .collect(Collectors.groupingBy(
                        ShardPlacement.Place::shard,
                        Collectors.mapping(place -> hostOf.get(place.node()), Collectors.toList())));
        assertThat(byShard).hasSize(shards);
        byShard.values().forEach(each -> assertThat(each).hasSize(1 + replicas).doesNotHaveDuplicates());
    }
}
