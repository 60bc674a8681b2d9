package dev.holdfast.kubernetes.application;

import com.pulumi.core.Output;
import dev.holdfast.blueprint.kubernetes.RegionManifests;
import dev.holdfast.topology.units.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the values of secrets against what the system refers to. */
final class SecretValues {
    private final Map<String, Set<String>> required;
    private final HoldfastApplicationArgs args;
    private final List<String> faults = new ArrayList<>();

    SecretValues(RegionManifests manifests, HoldfastApplicationArgs args) {
        this.required = manifests.secrets();
        this.args = args;
    }

    /**
     * The values to register.
     *
     * @return none if the arguments hold none, since then the secrets are in the namespace already
     * @throws ApplicationRefused if one is missing or nothing refers to it; values are never shown
     */
    Map<String, Map<String, Output<String>>> checked() {
        args.existingSecrets().forEach(name -> {
            if (!required.containsKey(name)) {
                nothingRefersTo("existingSecrets", name);
            }
        });
        Map<String, Map<String, Output<String>>> given = args.secrets();
        if (given != null) {
            required.forEach((name, keys) -> check(name, keys, given.get(name)));
            given.keySet().stream()
                    .filter(name -> !required.containsKey(name))
                    .forEach(name -> nothingRefersTo("secrets", name));
        }
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(String.join("\n", faults));
        }
        return given == null ? Map.of() : given;
    }

    private void nothingRefersTo(String argument, String name) {
        faults.add(argument + ": nothing refers to a secret '" + name + "'" + Nearest.hint(name, required.keySet()));
    }

    private void check(String name, Set<String> keys, @Nullable Map<String, Output<String>> values) {
        boolean exists = args.existingSecrets().contains(name);
        if (values == null) {
            if (!exists) {
                faults.add("secrets: the secret '" + name + "' is missing"
                        + (keys.isEmpty() ? "" : ", with " + String.join(", ", keys)));
            }
            return;
        }
        if (exists) {
            faults.add("secrets: the secret '" + name + "' is in existingSecrets as well");
        }
        keys.stream()
                .filter(key -> !values.containsKey(key))
                .forEach(key -> faults.add("secrets: the secret '" + name + "' has no key '" + key + "'"
                        + Nearest.hint(key, values.keySet())));
        values.keySet().stream()
                .filter(key -> !keys.isEmpty() && !keys.contains(key))
                .forEach(key -> faults.add("secrets: nothing refers to the key '" + key + "' of the secret '" + name
                        + "'" + Nearest.hint(key, keys)));
    }
}
