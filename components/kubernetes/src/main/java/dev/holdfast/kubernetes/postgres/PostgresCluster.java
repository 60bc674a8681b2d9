package dev.holdfast.kubernetes.postgres;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.register.LoweredObjects;
import dev.holdfast.kubernetes.standalone.Kind;
import dev.holdfast.kubernetes.standalone.Standalone;
import dev.holdfast.kubernetes.standalone.StandaloneComponent;
import dev.holdfast.topology.units.SecretReference;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL cluster with its replicas. Its children: what runs the instances, a Service for writes and one for reads, and the Secrets of
 * passwords that it was given.
 */
public final class PostgresCluster extends StandaloneComponent {
    /** Its type. */
    public static final String TYPE = "holdfast:kubernetes:PostgresCluster";

    /**
     * Registers one whose objects are lowered already.
     *
     * @param name its name in the program
     * @param objects its objects
     * @param options as of every component
     */
    public PostgresCluster(String name, LoweredObjects objects, @Nullable ComponentResourceOptions options) {
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
    public PostgresCluster(String name, PostgresClusterArgs args) {
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
    public PostgresCluster(String name, PostgresClusterArgs args, @Nullable ComponentResourceOptions options) {
        this(name, Standalone.of("PostgresCluster", Kind.DATABASE, name, args.draft()), options);
    }

    private PostgresCluster(String name, Standalone made, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, made, options);
        registerOutputs(Map.of("namespace", namespace(), "connection", connection()));
    }

    /**
     * The host name for reads and writes in the cluster.
     *
     * @throws IllegalStateException if it is a part of an application
     */
    public Output<String> host() {
        return made().text(made().connection().host());
    }

    /** The host name for connections that only read. */
    public Output<String> readHost() {
        return made().text(String.valueOf(made().connection().readHost()));
    }

    /** The port. */
    public int port() {
        return made().connection().port();
    }

    /** The name of the database. */
    public String database() {
        return String.valueOf(made().connection().database());
    }

    /** The user that services connect as. */
    public String user() {
        return String.valueOf(made().connection().user());
    }

    /** Where that user's password is kept: a key of a secret of the namespace. */
    public SecretReference passwordSecret() {
        return made().connection().password();
    }

    /**
     * What to connect with: {@code host}, {@code readHost}, {@code port}, {@code database}, {@code user}, {@code passwordSecret}, and
     * {@code password} where it was given; secret then.
     */
    public Output<Map<String, String>> connection() {
        return made().connectionDetails();
    }
}
