package dev.holdfast.kubernetes.register;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.object.TreePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a cloud's load balancers are reached, as the status of their Services says. */
public final class CloudAddresses {
    private static final TreePath TYPE = TreePath.of("spec", "type");
    private static final TreePath INGRESS = TreePath.of("loadBalancer", "ingress");
    private static final TreePath ADDRESS = TreePath.of("ip");
    private static final TreePath HOST = TreePath.of("hostname");

    private CloudAddresses() {}

    /**
     * The address that the cloud gave to each Service which is reached from outside, by the name of the Service: an IP address or a host name,
     * empty while there is none, unknown in a preview.
     */
    public static Map<String, Output<String>> of(List<KubernetesResource> resources) {
        Map<String, Output<String>> addresses = new LinkedHashMap<>();
        for (KubernetesResource resource : resources) {
            if (resource.kind().equals("Service") && "LoadBalancer".equals(TYPE.in(resource.tree()))) {
                addresses.put(resource.objectName(), resource.status().applyValue(CloudAddresses::first));
            }
        }
        return addresses;
    }

    /** The first address in the status of a Service; empty if there is none. */
    static String first(@Nullable Object status) {
        for (Object given : INGRESS.listIn(status)) {
            String address = ADDRESS.textIn(given);
            String host = HOST.textIn(given);
            if (address != null || host != null) {
                return address != null ? address : String.valueOf(host);
            }
        }
        return "";
    }
}
