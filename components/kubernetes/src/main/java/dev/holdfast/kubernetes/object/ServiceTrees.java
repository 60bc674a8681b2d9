package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.ServicePort;
import dev.holdfast.blueprint.kubernetes.api.ServiceSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Services. */
final class ServiceTrees {
    private ServiceTrees() {}

    static Map<String, Object> of(ServiceSpec spec) {
        Fields fields = new Fields()
                .with("type", spec.type())
                .with("clusterIP", spec.clusterIP())
                .with("ipFamilyPolicy", spec.ipFamilyPolicy())
                .with("publishNotReadyAddresses", spec.publishNotReadyAddresses())
                .with("externalTrafficPolicy", spec.externalTrafficPolicy());
        if (spec.sessionAffinity() != null) {
            fields.with("sessionAffinity", spec.sessionAffinity())
                    .with("sessionAffinityConfig", affinity(spec.sessionAffinityTimeoutSeconds()));
        }
        return fields.with("selector", new LinkedHashMap<>(spec.selector()))
                .list("ports", spec.ports(), ServiceTrees::port)
                .done();
    }

    private static Map<String, Object> affinity(@Nullable Integer seconds) {
        return new Fields()
                .with("clientIP", new Fields().with("timeoutSeconds", seconds).done())
                .done();
    }

    private static Map<String, Object> port(ServicePort port) {
        return new Fields()
                .with("name", port.name())
                .with("port", port.port())
                .with("targetPort", port.targetPort())
                .with("protocol", port.protocol())
                .with("appProtocol", port.appProtocol())
                .done();
    }
}
