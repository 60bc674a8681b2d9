package dev.holdfast.blueprint.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares nodes out to shards so that, where hosts allow it, no two of a shard are on one host: its loss would take a part of the keys. What
 * hosts do not allow is shared out all the same; policies say what that is worth.
 *
 * @param shardOf the shard of each node, from 0
 * @param masters the nodes that begin as masters, one a shard, on many hosts
 */
record ShardPlacement(List<Integer> shardOf, List<Integer> masters) {
    /**
     * Shares nodes out. They are dealt out host by host, so that a host with no more nodes than there are shards has none twice.
     *
     * @param hosts the host of each node; a multiple of the shards
     * @param shards how many there are
     */
    static ShardPlacement of(List<String> hosts, int shards) {
        Map<String, List<Integer>> byHost = new LinkedHashMap<>();
        for (int node = 0; node < hosts.size(); node++) {
            byHost.computeIfAbsent(hosts.get(node), host -> new ArrayList<>()).add(node);
        }
        List<List<Integer>> nodesOf = new ArrayList<>();
        for (int shard = 0; shard < shards; shard++) {
            nodesOf.add(new ArrayList<>());
        }
        List<Integer> dealt = byHost.values().stream().flatMap(List::stream).toList();
        List<Integer> shardOf = new ArrayList<>(dealt);
        for (int i = 0; i < dealt.size(); i++) {
            shardOf.set(dealt.get(i), i % shards);
            nodesOf.get(i % shards).add(dealt.get(i));
        }
        return new ShardPlacement(List.copyOf(shardOf), masters(nodesOf, hosts));
    }

    /** Of each shard the node whose host has the fewest masters so far, the first of several. */
    private static List<Integer> masters(List<List<Integer>> nodesOf, List<String> hosts) {
        Map<String, Integer> taken = new HashMap<>();
        List<Integer> masters = new ArrayList<>();
        for (List<Integer> nodes : nodesOf) {
            int master = Collections.min(nodes, (one, other) -> {
                int fewer = taken.getOrDefault(hosts.get(one), 0) - taken.getOrDefault(hosts.get(other), 0);
                return fewer == 0 ? one.compareTo(other) : fewer;
            });
            taken.merge(hosts.get(master), 1, Integer::sum);
            masters.add(master);
        }
        return List.copyOf(masters);
    }
}
