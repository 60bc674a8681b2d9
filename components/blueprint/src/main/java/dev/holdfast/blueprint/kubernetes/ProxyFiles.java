package dev.holdfast.blueprint.kubernetes;

import java.util.List;
import java.util.Map;

/**
 * What a load balancer reads, and where it tells how it is.
 *
 * @param files the texts by the name of the file
 * @param arguments the program and its arguments, which the image's entry point starts
 * @param healthPort the port on which it tells how it is
 * @param readyPath the path that answers with 200 while it may be sent requests
 * @param alivePath the path that answers with 200 while it need not be restarted
 */
public record ProxyFiles(
        Map<String, String> files, List<String> arguments, int healthPort, String readyPath, String alivePath) {}
