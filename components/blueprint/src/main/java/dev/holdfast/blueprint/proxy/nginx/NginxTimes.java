package dev.holdfast.blueprint.proxy.nginx;

import dev.holdfast.blueprint.ProxyTimeoutsBlueprint;
import dev.holdfast.blueprint.proxy.TimeText;

/**
 * Time-outs, each with its unit.
 *
 * @param connect to reach a server
 * @param client without a byte from the client
 * @param server without a byte from the server
 * @param request to receive the whole head, and until the next request on a connection
 * @param tries until no further server is tried
 */
public record NginxTimes(String connect, String client, String server, String request, String tries) {
    /** How many servers a request is tried on. */
    static final int TRIES = 3;

    /** The times of a load balancer; on websockets a server may be as silent as the tunnel allows. */
    static NginxTimes of(ProxyTimeoutsBlueprint timeouts, boolean upgrades) {
        return new NginxTimes(
                TimeText.of(timeouts.connect()),
                TimeText.of(timeouts.client()),
                TimeText.of(upgrades ? timeouts.tunnel() : timeouts.server()),
                TimeText.of(timeouts.request()),
                TimeText.of(timeouts.connect().multipliedBy(TRIES)));
    }
}
