package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.Existing;
import dev.holdfast.topology.ExistingSecret;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.SecretReference;
import org.jspecify.annotations.Nullable;

/** Checks references to secrets against those that are said to exist. */
final class SecretResolution {
    private SecretResolution() {}

    /** Returns the reference; notes a key that the secret, if it is listed, does not hold. */
    static SecretReference check(TopologyPath path, SecretReference reference, Scope scope) {
        Existing existing = scope.topology().existing();
        ExistingSecret listed =
                Absent.map(existing == null ? null : existing.secrets()).get(reference.name());
        if (listed != null && !listed.keys().contains(reference.key())) {
            scope.problems()
                    .unknown(path, "key in the secret " + reference.name() + ":", reference.key(), listed.keys());
        }
        return reference;
    }

    /** Like {@link #check}, for one that may be left out. */
    static @Nullable SecretReference checkIfThere(TopologyPath path, @Nullable SecretReference reference, Scope scope) {
        return reference == null ? null : check(path, reference, scope);
    }
}
