package dev.holdfast.policies.haproxy;

/** How many instances of HAProxy there are, as far as a configuration shows it. */
final class HaproxyInstances {
    private HaproxyInstances() {}

    /** The instances that a {@code peers} section names, with itself. */
    static long of(HaproxySection peers) {
        return peers.lines().stream()
                .filter(line -> line.begins("peer") || line.begins("server"))
                .count();
    }
}
