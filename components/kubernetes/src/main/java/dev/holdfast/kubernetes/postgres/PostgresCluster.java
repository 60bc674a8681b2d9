package dev.holdfast.kubernetes.postgres;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.blueprint.kubernetes.Doors;
import dev.holdfast.kubernetes.register.LoweredObjects;
import dev.holdfast.kubernetes.standalone.Kind;
import dev.holdfast.kubernetes.standalone.Standalone;
import dev.holdfast.kubernetes.standalone.StandaloneComponent;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.units.SecretReference;
import java.util.Map;
import java.util.Objects;
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
        registerOutputs(Map.of("namespace", namespace(), "host", host(), "readHost", readHost()));
    }

    /**
     * The host name for reads and writes in the cluster.
     *
     * @throws IllegalStateException if it is a part of an application
     */
    public Output<String> host() {
        return host(Access.READ_WRITE);
    }

    /** The host name for connections that only read. */
    public Output<String> readHost() {
        return host(Access.READ_ONLY);
    }

    /** The port. */
    public int port() {
        return PostgresConfiguration.PORT;
    }

    /** The name of the database. */
    public String database() {
        return blueprint().databaseName();
    }

    /** The user that services connect as. */
    public String user() {
        return blueprint().user();
    }

    /** Where that user's password is kept: a key of a secret of the namespace. */
    public SecretReference passwordSecret() {
        return blueprint().password();
    }

    private Output<String> host(Access access) {
        Endpoint endpoint = new Endpoint.Database(part().name(), port(), access);
        return made().text(Doors.host(made().blueprint(), made().lowered().region(), endpoint));
    }

    private DatabaseBlueprint blueprint() {
        return Objects.requireNonNull(made().blueprint().databases().get(part().name()));
    }
}
