package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.topology.Engine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fixed addresses of replicas behind an nginx that resolves names only when it starts and of what leads to databases, whose servers
 * let it in by its address, and the networks' pools.
 *
 * <p>Addresses are from 198.18.0.0/15, which is set aside for tests of networks and routed nowhere
 * (<a href="https://www.rfc-editor.org/rfc/rfc2544">RFC 2544</a>). Each project takes one of its 32 blocks of 4096 by a hash of its name; the
 * lower half is for fixed addresses, the upper for those that Docker gives away, so that neither takes the other's.
 */
final class StaticAddresses {
    private static final int BASE = (198 << 24) | (18 << 16);
    private static final int BLOCKS = 32;
    private static final int BLOCK = 4096;
    private static final int HALF = BLOCK / 2;

    /** The first is the network's own, the second its gateway. */
    private static final int FIRST = 2;

    private final Map<String, String> byService;
    private final int base;

    private StaticAddresses(Map<String, String> byService, int base) {
        this.byService = byService;
        this.base = base;
    }

    /**
     * Gives an address to each replica that needs one, in the order of the services, and then to what leads to databases.
     *
     * @throws IllegalArgumentException if there are more than 2046 such replicas
     */
    static StaticAddresses of(Blueprint blueprint, ComposeNames names) {
        List<String> fixed = new ArrayList<>();
        Set<String> resolvedOnce = new HashSet<>();
        for (LoadBalancerBlueprint balancer : blueprint.loadBalancers().values()) {
            // A swarm gives every service an address that stays by itself, and lets nobody choose one.
            if (names.hosts() == ComposeNames.Hosts.ONE && resolvesOnce(balancer)) {
                resolvedOnce.addAll(ComposeNames.targets(balancer));
            }
        }
        for (String service : blueprint.services().keySet()) {
            if (resolvedOnce.contains(service)) {
                for (String replica : names.ofService(service)) {
                    fixed.add(replica);
                }
            }
        }
        for (DatabaseBlueprint database : blueprint.databases().values()) {
            if (names.routing(database) != null) {
                fixed.add(ComposeNames.databaseProxy(database.name()));
            }
        }
        if (fixed.size() > HALF - FIRST) {
            throw new IllegalArgumentException("more than " + (HALF - FIRST)
                    + " replicas behind an nginx before 1.27.3, and ways to databases, have no room in one network");
        }
        if (fixed.isEmpty()) {
            return new StaticAddresses(Map.of(), BASE);
        }
        int base = BASE + (int) (hash(names.project()) % BLOCKS) * BLOCK;
        Map<String, String> addresses = new LinkedHashMap<>();
        for (String service : fixed) {
            addresses.put(service, text(base + FIRST + addresses.size()));
        }
        return new StaticAddresses(addresses, base);
    }

    /** The parameter {@code resolve} of a server is in the open nginx since 1.27.3. */
    private static boolean resolvesOnce(LoadBalancerBlueprint loadBalancer) {
        return loadBalancer.engine() == Engine.NGINX
                && !loadBalancer.proxyVersion().atLeast(1, 27, 3);
    }

    @Nullable
    String of(String service) {
        return byService.get(service);
    }

    /** The pools of the backend network; empty where no address is fixed. */
    List<ComposeNetwork.Pool> pools() {
        return byService.isEmpty()
                ? List.of()
                : List.of(new ComposeNetwork.Pool(text(base) + "/20", text(base + HALF) + "/21"));
    }

    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String text(int address) {
        return Objects.toString(address >>> 24) + "." + ((address >> 16) & 0xFF) + "." + ((address >> 8) & 0xFF) + "."
                + (address & 0xFF);
    }
}
