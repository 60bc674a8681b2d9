package dev.holdfast.blueprint.monitoring.scrape;

/**
 * How a kubelet is asked: with the identity of the pod, by TLS with the certificate that the kubelet made for itself, which no authority signs unless the cluster is set up so.
 *
 * @param tokenFile the file with the token
 * @param skipVerify that any certificate is taken
 */
public record KubeletAccess(String tokenFile, boolean skipVerify) {}
