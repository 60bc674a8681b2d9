package dev.holdfast.blueprint.proxy.haproxy;

import java.util.List;

/**
 * The frontend for probes and metrics.
 *
 * @param defaults the name of its {@code defaults}
 * @param address where it listens, with its port
 * @param bothFamilies whether IPv4 clients come by an IPv6 address
 * @param maxconn open connections at most, beside those of the listeners
 * @param ready for each backend the sample that counts its servers that are up; while one has any, the load balancer is
 *     ready
 */
public record HaproxyHealth(String defaults, String address, boolean bothFamilies, int maxconn, List<String> ready) {}
