package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Host names that lead to a Service.
 *
 * @param ingressClassName who serves them; absent for the default of the cluster
 * @param tls certificates
 * @param rules where requests go
 */
public record IngressSpec(@Nullable String ingressClassName, List<IngressTls> tls, List<IngressRule> rules) {}
