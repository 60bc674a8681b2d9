package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.PortBlueprint;

/**
 * A service in a pool.
 *
 * @param service its name
 * @param port the port that gets the requests
 * @param addresses where its replicas are
 * @param weight the weight of each of its replicas, 0 to 256; 0 for none of the requests
 * @param checkPort the port that is asked whether a replica is well
 */
public record Member(String service, PortBlueprint port, Addresses addresses, int weight, int checkPort) {
    /** How many servers the configuration has for it. */
    public int servers() {
        return addresses.accept(new Addresses.Visitor<>() {
            @Override
            public Integer named(Addresses.Named named) {
                return named.servers().size();
            }

            @Override
            public Integer discovered(Addresses.Discovered discovered) {
                return discovered.most();
            }
        });
    }

    /** How many of them there are at first. */
    static int replicas(Addresses addresses) {
        return addresses.accept(new Addresses.Visitor<>() {
            @Override
            public Integer named(Addresses.Named named) {
                return named.servers().size();
            }

            @Override
            public Integer discovered(Addresses.Discovered discovered) {
                return discovered.replicas();
            }
        });
    }
}
