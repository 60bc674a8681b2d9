package dev.holdfast.blueprint;

/**
 * A service that gets a share of requests.
 *
 * @param service the service
 * @param port its port
 * @param weight its share beside the other targets, 0 to 256
 * @param checkPort the number of the port that the health check asks
 */
public record RouteTarget(String service, PortBlueprint port, int weight, int checkPort) {}
