package dev.holdfast.kubernetes.register;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.kubernetes.Utilities;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import java.util.Map;

/**
 * An object of the Kubernetes API, of any kind. The engine sees what it would see of the class that the Pulumi SDK has for the kind: the
 * same type, the same version of the provider.
 *
 * <p>One class for all kinds and none of the SDK's, which could be handed the same tree by a transform: those take half as long again (300
 * Deployments against mocks, warm: 2.4 s of processor time instead of 1.6 s) and bind what the API server answers to the fields that it had
 * in Kubernetes 1.27, and there are none for custom resources.
 */
public final class KubernetesResource extends CustomResource {
    // The constructor of CustomResource has filled these in by the time it returns, so they must not be given a value
    // here.
    @Export(
            name = "metadata",
            refs = {Map.class, String.class, Object.class},
            tree = "[0,1,2]")
    @SuppressWarnings("NullAway.Init")
    private Output<Map<String, Object>> metadata;

    @Export(
            name = "spec",
            refs = {Object.class},
            tree = "[0]")
    @SuppressWarnings("NullAway.Init")
    private Output<Object> spec;

    @Export(
            name = "status",
            refs = {Object.class},
            tree = "[0]")
    @SuppressWarnings("NullAway.Init")
    private Output<Object> status;

    private final KubernetesResourceArgs args;

    /**
     * Registers an object.
     *
     * @param name its name in the program
     * @param args its tree
     * @param options as of every resource
     */
    public KubernetesResource(String name, KubernetesResourceArgs args, CustomResourceOptions options) {
        super(token(args.apiVersion(), args.kind()), name, args, withVersion(options));
        this.args = args;
    }

    /** The core group is called core in types, and not at all in objects. */
    private static String token(String apiVersion, String kind) {
        String group = apiVersion.indexOf('/') < 0 ? "core/" + apiVersion : apiVersion;
        return "kubernetes:" + group + ":" + kind;
    }

    private static CustomResourceOptions withVersion(CustomResourceOptions options) {
        return CustomResourceOptions.merge(
                CustomResourceOptions.builder().version(Utilities.getVersion()).build(), options);
    }

    /** Its kind, such as {@code Deployment}. */
    public String kind() {
        return args.kind();
    }

    /** Its name in the cluster. */
    public String objectName() {
        return args.objectName();
    }

    /** Its tree as it was lowered and patched, without what transforms made of it. */
    public Map<String, Object> tree() {
        return args.tree();
    }

    /** Its metadata with what the API server adds, such as {@code uid}. */
    public Output<Map<String, Object>> metadata() {
        return metadata;
    }

    /** What it shall be; null for kinds without a {@code spec}. */
    public Output<Object> spec() {
        return spec;
    }

    /** What it is, as its controller says; unknown in a preview, null for kinds without a {@code status}. */
    public Output<Object> status() {
        return status;
    }
}
