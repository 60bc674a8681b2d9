package dev.holdfast.blueprint.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shares nodes out to shards so that, where hosts allow it, no two of a shard are on one host: its loss would take a part of the keys. What
 * hosts do not allow is shared out all the same; policies say what that is worth.
 */
final class ShardPlacement {
    private static final int NONE = -1;

    private final List<String> hosts;
    private final int shards;
    private final List<Place> places = new ArrayList<>();
    private final List<Set<String>> used = new ArrayList<>();

    private ShardPlacement(List<String> hosts, int shards) {
        this.hosts = hosts;
        this.shards = shards;
        for (int i = 0; i < shards; i++) {
            used.add(new LinkedHashSet<>());
        }
    }

    /**
     * A node in its shard.
     *
     * @param node its index in the list of hosts
     * @param shard its shard, from 0
     */
    record Place(int node, int shard) {}

    /**
     * Returns each node with its shard: first one of each shard, which are on as many hosts as there are, then the next of each, and so on.
     *
     * @param hosts the host of each node; a multiple of the shards
     * @param shards how many there are
     */
    static List<Place> of(List<String> hosts, int shards) {
        ShardPlacement placement = new ShardPlacement(hosts, shards);
        List<Integer> left = placement.byTurns();
        while (!left.isEmpty()) {
            placement.round(left);
        }
        return List.copyOf(placement.places);
    }

    /** The nodes, one of each host in turn: so the first of all shards, the masters, are on as many hosts as there are. */
    private List<Integer> byTurns() {
        Map<String, List<Integer>> byHost = new LinkedHashMap<>();
        for (int i = 0; i < hosts.size(); i++) {
            byHost.computeIfAbsent(hosts.get(i), host -> new ArrayList<>()).add(i);
        }
        List<Integer> turns = new ArrayList<>();
        for (int turn = 0; turns.size() < hosts.size(); turn++) {
            for (List<Integer> nodes : byHost.values()) {
                if (turn < nodes.size()) {
                    turns.add(nodes.get(turn));
                }
            }
        }
        return turns;
    }

    /** Gives each shard one node more: as many as possible from a host that it does not have, by augmenting paths. */
    private void round(List<Integer> left) {
        int[] nodeOf = new int[shards];
        Arrays.fill(nodeOf, NONE);
        for (int shard = 0; shard < shards; shard++) {
            find(shard, left, nodeOf, new LinkedHashSet<>());
        }
        for (int shard = 0; shard < shards; shard++) {
            if (nodeOf[shard] != NONE) {
                take(shard, nodeOf[shard], left);
            }
        }
        for (int shard = 0; shard < shards; shard++) {
            if (nodeOf[shard] == NONE) {
                take(shard, left.get(0), left);
            }
        }
    }

    private boolean find(int shard, List<Integer> left, int[] nodeOf, Set<Integer> seen) {
        for (int node : left) {
            if (!used.get(shard).contains(hosts.get(node)) && seen.add(node)) {
                int other = holder(node, nodeOf);
                if (other == NONE || find(other, left, nodeOf, seen)) {
                    nodeOf[shard] = node;
                    return true;
                }
            }
        }
        return false;
    }

    private static int holder(int node, int[] nodeOf) {
        for (int shard = 0; shard < nodeOf.length; shard++) {
            if (nodeOf[shard] == node) {
                return shard;
            }
        }
        return NONE;
    }

    private void take(int shard, int node, List<Integer> left) {
        places.add(new Place(node, shard));
        used.get(shard).add(hosts.get(node));
        left.remove(Integer.valueOf(node));
    }
}
