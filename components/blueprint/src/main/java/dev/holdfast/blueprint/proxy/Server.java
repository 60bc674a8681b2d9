package dev.holdfast.blueprint.proxy;

import org.jspecify.annotations.Nullable;

/**
 * One replica, or one instance of a load balancer.
 *
 * @param name what it is called in the configuration and in metrics, such as {@code blockchain-1}
 * @param host its host name, complete, since neither program appends a search domain at run time
 * @param address its fixed IPv4 or IPv6 address, without brackets, or a name that always leads to the same one; absent where
 *     it may change. nginx before 1.27.3 needs it, as it resolves names only once
 */
public record Server(String name, String host, @Nullable String address) {}
