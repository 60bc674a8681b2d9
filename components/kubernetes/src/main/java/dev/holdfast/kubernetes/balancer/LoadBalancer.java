package dev.holdfast.kubernetes.balancer;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.register.CloudAddresses;
import dev.holdfast.kubernetes.register.LoweredObjects;
import dev.holdfast.kubernetes.standalone.Kind;
import dev.holdfast.kubernetes.standalone.Standalone;
import dev.holdfast.kubernetes.standalone.StandaloneComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A load balancer: the cloud's own, or a proxy of at least two instances behind it. Its children: Services, for a proxy its Deployment and
 * configuration, and what its backends lack to be found and to let it in.
 */
public final class LoadBalancer extends StandaloneComponent {
    /** Its type. */
    public static final String TYPE = "holdfast:kubernetes:LoadBalancer";

    /**
     * Registers one whose objects are lowered already.
     *
     * @param name its name in the program
     * @param objects its objects
     * @param options as of every component
     */
    public LoadBalancer(String name, LoweredObjects objects, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, objects, options);
        registerOutputs(Map.of());
    }

    /**
     * Makes one.
     *
     * @param name its name in the program and in the system: lower-case letters, digits and hyphens, at most 40 characters
     * @param args its arguments
     * @throws dev.holdfast.kubernetes.standalone.ArgumentsRefused if they have no meaning; nothing is registered then
     */
    public LoadBalancer(String name, LoadBalancerArgs args) {
        this(name, args, null);
    }

    /**
     * Makes one.
     *
     * @param name its name in the program and in the system: lower-case letters, digits and hyphens, at most 40 characters
     * @param args its arguments
     * @param options as of every component; provider, transforms and aliases reach all children
     * @throws dev.holdfast.kubernetes.standalone.ArgumentsRefused if they have no meaning; nothing is registered then
     */
    public LoadBalancer(String name, LoadBalancerArgs args, @Nullable ComponentResourceOptions options) {
        this(name, Standalone.of("LoadBalancer", Kind.LOAD_BALANCER, name, args.draft()), options);
    }

    private LoadBalancer(String name, Standalone made, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, made, options);
        registerOutputs(Map.of("namespace", namespace(), "address", address()));
    }

    /**
     * The address or host name that the cloud has given it; unknown in a preview, empty until there is one. Where the cloud's own leads to
     * several services, it has one for each, of which this is the first; see {@link #addresses}.
     */
    public Output<String> address() {
        return addresses().values().stream().findFirst().orElseGet(() -> Output.of(""));
    }

    /** The address or host name that the cloud has given to each of its Services, by the name of the Service. */
    public Map<String, Output<String>> addresses() {
        return CloudAddresses.of(resources());
    }
}
