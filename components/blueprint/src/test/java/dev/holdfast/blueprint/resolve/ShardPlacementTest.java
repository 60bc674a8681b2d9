package dev.holdfast.blueprint.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShardPlacementTest {
    @Test
    void mastersBeginOnDifferentHostsAndReplicasOnOthersThanTheirMaster() {
        ShardPlacement placement = ShardPlacement.of(List.of("a", "a", "b", "b", "c", "c"), 3);
        assertThat(placement.shardOf()).containsExactly(0, 1, 2, 0, 1, 2);
        assertThat(placement.masters()).containsExactly(0, 4, 2);
    }

    @Test
    void oneHostHasToDoWhereThereIsNoOther() {
        ShardPlacement placement = ShardPlacement.of(List.of("a", "a", "a", "a", "a", "a"), 3);
        assertThat(placement.shardOf()).containsExactly(0, 1, 2, 0, 1, 2);
        assertThat(placement.masters()).containsExactly(0, 1, 2);
    }

    /** With nodes on at least as many hosts as a shard has nodes, evenly, none has two on one. */
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
        ShardPlacement placement = ShardPlacement.of(hostOf, shards);
        Map<Integer, List<String>> byShard = IntStream.range(0, hostOf.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        placement.shardOf()::get, Collectors.mapping(hostOf::get, Collectors.toList())));
        assertThat(byShard).hasSize(shards);
        byShard.values().forEach(each -> assertThat(each).hasSize(1 + replicas).doesNotHaveDuplicates());
        assertThat(placement.masters()).hasSize(shards).doesNotHaveDuplicates();
    }
}
