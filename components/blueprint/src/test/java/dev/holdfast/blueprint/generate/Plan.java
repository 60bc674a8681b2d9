package dev.holdfast.blueprint.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * What the parts of a generated topology have to know of each other before any of them is written.
 *
 * @param primary the primary region
 * @param secondaries the other regions that serve
 * @param recovery regions for recovery
 * @param services the services
 * @param databases databases by name
 * @param caches caches by name
 * @param clusters those of them that are clusters
 * @param pools names of pools of machines, which are in all regions
 * @param brokered whether the first service is a message broker
 * @param existing whether there are things that somebody else runs, whose names begin with {@code old-}
 */
record Plan(
        String primary,
        List<String> secondaries,
        List<String> recovery,
        List<PlannedService> services,
        List<String> databases,
        List<String> caches,
        List<String> clusters,
        List<String> pools,
        boolean brokered,
        boolean existing) {
    /**
     * A service.
     *
     * @param name its name
     * @param everywhere whether it runs in every region that serves, else only in the primary one
     * @param prefix what the names of its HTTP ports begin with: {@code http} for {@code http0} and so on
     * @param ports the numbers of these ports
     */
    record PlannedService(String name, boolean everywhere, String prefix, List<Integer> ports) {
        String port(int index) {
            return prefix + index;
        }

        String port(Dice dice) {
            return port(dice.between(0, ports.size() - 1));
        }
    }

    static Plan of(Dice dice, int services) {
        List<String> secondaries = names("region", dice.chance(40) ? 0 : dice.between(1, 3));
        List<PlannedService> all = new ArrayList<>();
        for (int i = 0; i < services; i++) {
            List<Integer> ports = new ArrayList<>();
            for (int p = dice.between(i == 0 ? 1 : 0, 3); p > 0; p--) {
                ports.add(8000 + ports.size());
            }
            all.add(new PlannedService("svc-" + i, i == 0 || dice.chance(70), "http", ports));
        }
        List<String> caches = names("cache", dice.between(0, 2));
        return new Plan(
                "home",
                secondaries,
                names("spare", dice.between(0, 1)),
                all,
                names("db", dice.between(0, 2)),
                caches,
                caches.stream().filter(cache -> dice.chance(40)).toList(),
                names("pool", dice.between(0, 2)),
                dice.chance(40),
                dice.flip());
    }

    private static List<String> names(String prefix, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(prefix + "-" + i);
        }
        return List.copyOf(names);
    }

    /** The major version of all databases: files for machines are for one. */
    String postgres() {
        return secondaries.size() == 1 ? "16" : "15";
    }

    List<String> serving() {
        List<String> all = new ArrayList<>(List.of(primary));
        all.addAll(secondaries);
        return all;
    }

    List<String> allRegions() {
        List<String> all = serving();
        all.addAll(recovery);
        return all;
    }

    /** How many regions a service serves in. */
    int regions(PlannedService service) {
        return service.everywhere() ? 1 + secondaries.size() : 1;
    }
}
