package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * A question that is asked again and again; exactly one of the four is asked.
 *
 * @param httpGet an HTTP GET
 * @param tcpSocket opening a connection
 * @param exec a program in the container
 * @param initialDelaySeconds time before the first question
 * @param periodSeconds time between two questions
 * @param timeoutSeconds time that an answer may take
 * @param successThreshold good answers in a row until it counts as well
 * @param failureThreshold bad answers in a row until it counts as failed
 */
public record Probe(
        @Nullable HttpGetAction httpGet,
        @Nullable TcpSocketAction tcpSocket,
        @Nullable ExecAction exec,
        int initialDelaySeconds,
        int periodSeconds,
        int timeoutSeconds,
        int successThreshold,
        int failureThreshold) {}
