package dev.holdfast.blueprint.compose;

import dev.holdfast.topology.units.SecretReference;
import org.jspecify.annotations.Nullable;

/**
 * A variable without which Compose refuses to start anything.
 *
 * @param name its name
 * @param secret the secret whose value it holds; absent for a variable that the topology names itself
 */
public record RequiredVariable(String name, @Nullable SecretReference secret) {
    /** What Compose says when it is missing; without braces and dollar signs, which Compose would read. */
    public String whenMissing() {
        return secret == null ? "set it in .env" : "set it in .env to the secret " + secret.secret();
    }
}
