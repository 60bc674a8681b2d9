package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a Service leads to.
 *
 * @param type {@code ClusterIP} or {@code LoadBalancer}
 * @param clusterIP {@code None} for a headless one
 * @param ipFamilyPolicy {@code PreferDualStack} where IPv4 and IPv6 are both used
 * @param selector the labels of the pods
 * @param ports the ports
 * @param publishNotReadyAddresses whether pods are found before they are ready
 * @param sessionAffinity {@code ClientIP} where a client stays with one pod
 * @param sessionAffinityTimeoutSeconds how long a client is remembered; {@code sessionAffinityConfig.clientIP.timeoutSeconds}
 * @param externalTrafficPolicy {@code Local} where only nodes that run a pod take traffic from outside
 */
public record ServiceSpec(
        String type,
        @Nullable String clusterIP,
        @Nullable String ipFamilyPolicy,
        Map<String, String> selector,
        List<ServicePort> ports,
        @Nullable Boolean publishNotReadyAddresses,
        @Nullable String sessionAffinity,
        @Nullable Integer sessionAffinityTimeoutSeconds,
        @Nullable String externalTrafficPolicy) {}
