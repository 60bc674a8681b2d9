package dev.holdfast.kubernetes.postgres;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.standalone.Standalone;
import dev.holdfast.kubernetes.standalone.StandaloneComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Read replicas that follow the primary of a PostgreSQL database that somebody else runs. Its children: a StatefulSet with its volumes, a
 * Service for reads, budget and network policy. Nothing makes one of them the primary when that is lost.
 */
public final class ReadReplicaSet extends StandaloneComponent {
    /** Its type. */
    public static final String TYPE = "holdfast:kubernetes:ReadReplicaSet";

    /**
     * Makes one.
     *
     * @param name its name in the program and in the system: lower-case letters, digits and hyphens, at most 40 characters
     * @param args its arguments
     * @throws dev.holdfast.kubernetes.standalone.ArgumentsRefused if they have no meaning; nothing is registered then
     */
    public ReadReplicaSet(String name, ReadReplicaSetArgs args) {
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
    public ReadReplicaSet(String name, ReadReplicaSetArgs args, @Nullable ComponentResourceOptions options) {
        this(name, ReadReplicaLowering.of(name, args), options);
    }

    private ReadReplicaSet(String name, Standalone made, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, made, options);
        registerOutputs(Map.of("namespace", namespace(), "readHost", readHost()));
    }

    /** The host name for connections that only read. */
    public Output<String> readHost() {
        return made().text(String.valueOf(made().connection().readHost()));
    }
}
