package dev.holdfast.stacks.kubernetes;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/**
 * The provider of the cluster, with the settings that the components count on. The SDK's own class of 4.0.0 does not know all of
 * them; the plugin does.
 */
final class ClusterProvider extends ProviderResource {

    /** The version that the components were tried with, on Kubernetes 1.35. */
    private static final String PLUGIN = "4.32.0";

    ClusterProvider(String name, ClusterAccess access) {
        super(
                "kubernetes",
                name,
                new Settings(access),
                CustomResourceOptions.builder().version(PLUGIN).build());
    }

    /**
     * Source: <a href="https://www.pulumi.com/registry/packages/kubernetes/installation-configuration/">configuration</a>. The SDK
     * reads the fields, by reflection.
     */
    @SuppressWarnings("UnusedVariable")
    private static final class Settings extends ResourceArgs {

        @Import(name = "kubeconfig")
        private final @Nullable Output<String> kubeconfig;

        @Import(name = "context")
        private final @Nullable Output<String> context;

        @Import(name = "enableServerSideApply", json = true)
        private final Output<Boolean> serverSideApply = Output.of(true);

        /** Names are the topology's own, and pods roll by a hash of what they mount: no new name is needed for that. */
        @Import(name = "enableConfigMapMutable", json = true)
        private final Output<Boolean> configMapMutable = Output.of(true);

        @Import(name = "enableSecretMutable", json = true)
        private final Output<Boolean> secretMutable = Output.of(true);

        /**
         * What the topology says holds, also where somebody changed it by hand and so took the field over. Fields that it leaves
         * out, as the replicas of an autoscaler, are not touched.
         */
        @Import(name = "enablePatchForce", json = true)
        private final Output<Boolean> patchForce = Output.of(true);

        Settings(ClusterAccess access) {
            // May hold a token.
            this.kubeconfig = access.kubeconfig().map(Output::ofSecret).orElse(null);
            this.context = access.context().map(Output::of).orElse(null);
        }
    }
}
