package dev.holdfast.kubernetes.provider;

import java.util.Map;

/**
 * The annotations by which a program speaks to the provider. Source: {@code provider/pkg/metadata/annotations.go} and
 * <a href="https://www.pulumi.com/registry/packages/kubernetes/installation-configuration/">the provider's pages</a>.
 */
final class Annotations {

    static final String AUTONAMED = "pulumi.com/autonamed";
    static final String SKIP_AWAIT = "pulumi.com/skipAwait";
    static final String WAIT_FOR = "pulumi.com/waitFor";
    static final String TIMEOUT_SECONDS = "pulumi.com/timeoutSeconds";
    static final String PATCH_FORCE = "pulumi.com/patchForce";
    static final String FIELD_MANAGER = "pulumi.com/patchFieldManager";
    static final String DELETION_PROPAGATION = "pulumi.com/deletionPropagationPolicy";

    private Annotations() {}

    /** Empty when there is none. */
    static String of(Map<String, Object> object, String key) {
        return ObjectTree.text(object, "metadata", "annotations", key);
    }

    static boolean isTrue(Map<String, Object> object, String key) {
        return of(object, key).equals("true");
    }
}
