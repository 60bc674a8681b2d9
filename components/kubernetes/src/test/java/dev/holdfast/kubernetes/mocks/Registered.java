package dev.holdfast.kubernetes.mocks;

import com.pulumi.resources.ResourceOptions;
import java.util.Map;

/**
 * A resource as a mock of the engine sees it.
 *
 * @param type its type
 * @param name its name
 * @param inputs its inputs; numbers are doubles
 * @param provider the provider that it was handed; empty for the default one
 * @param options its options, as the last transform finds them
 */
public record Registered(
        String type, String name, Map<String, Object> inputs, String provider, ResourceOptions options) {
    /** Its kind, where it is an object. */
    public String kind() {
        return type.substring(type.lastIndexOf(':') + 1);
    }

    /** Whether it is an object of the Kubernetes API. */
    public boolean isObject() {
        return type.startsWith("kubernetes:");
    }
}
