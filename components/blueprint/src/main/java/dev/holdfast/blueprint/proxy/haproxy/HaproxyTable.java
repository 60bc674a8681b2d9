package dev.holdfast.blueprint.proxy.haproxy;

import org.jspecify.annotations.Nullable;

/**
 * A stick-table by client address.
 *
 * @param name the backend that holds it
 * @param defaults the name of its {@code defaults}
 * @param expire how long an address is remembered
 * @param store what is counted, such as {@code http_req_rate(1s)}; absent for the server that was used
 * @param peers the section {@code peers} through which it is shared; absent for none
 */
public record HaproxyTable(
        String name, String defaults, String expire, @Nullable String store, @Nullable String peers) {}
