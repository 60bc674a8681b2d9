package dev.holdfast.blueprint.compose;

import dev.holdfast.topology.units.SecretReference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A variable without which Compose refuses to start anything. Its equality is written out, see
 * {@link dev.holdfast.topology.read.TopologyPath}.
 *
 * @param name its name
 * @param secret the secret whose value it holds; absent for a variable that the topology names itself
 */
public record RequiredVariable(String name, @Nullable SecretReference secret) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RequiredVariable that && name.equals(that.name) && Objects.equals(secret, that.secret);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * What Docker says when it is missing; without braces and dollar signs, which it would read.
     *
     * @param file the file in which it has to be set
     */
    public String whenMissing(String file) {
        return secret == null ? "set it in " + file : "set it in " + file + " to the secret " + secret.secret();
    }
}
