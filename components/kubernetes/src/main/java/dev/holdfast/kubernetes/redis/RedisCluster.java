package dev.holdfast.kubernetes.redis;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.register.LoweredObjects;
import dev.holdfast.kubernetes.standalone.Kind;
import dev.holdfast.kubernetes.standalone.Standalone;
import dev.holdfast.kubernetes.standalone.StandaloneComponent;
import dev.holdfast.topology.units.SecretReference;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Redis cache. Its children: what runs the instances, its Services and configuration, and the Secret of a password that it was given. */
public final class RedisCluster extends StandaloneComponent {
    /** Its type. */
    public static final String TYPE = "holdfast:kubernetes:RedisCluster";

    /**
     * Registers one whose objects are lowered already.
     *
     * @param name its name in the program
     * @param objects its objects
     * @param options as of every component
     */
    public RedisCluster(String name, LoweredObjects objects, @Nullable ComponentResourceOptions options) {
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
    public RedisCluster(String name, RedisClusterArgs args) {
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
    public RedisCluster(String name, RedisClusterArgs args, @Nullable ComponentResourceOptions options) {
        this(name, Standalone.of("RedisCluster", Kind.CACHE, name, args.draft()), options);
    }

    private RedisCluster(String name, Standalone made, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, made, options);
        registerOutputs(Map.of("namespace", namespace(), "connection", connection()));
    }

    /**
     * The host name of its clients in the cluster.
     *
     * @throws IllegalStateException if it is a part of an application
     */
    public Output<String> host() {
        return made().text(made().connection().host());
    }

    /** The port. */
    public int port() {
        return made().connection().port();
    }

    /** Where the password of its clients is kept: a key of a secret of the namespace. */
    public SecretReference passwordSecret() {
        return made().connection().password();
    }

    /** What to connect with: {@code host}, {@code port}, {@code passwordSecret}, and {@code password} where it was given; secret then. */
    public Output<Map<String, String>> connection() {
        return made().connectionDetails();
    }
}
