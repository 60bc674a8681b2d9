package dev.holdfast.blueprint.compose;

import dev.holdfast.topology.units.SecretReference;

/**
 * The variables that hold secrets, since a Compose secret is a file and reaches no environment variable.
 *
 * @param system the system's name, with which each begins
 */
record Variables(String system) {
    EnvironmentText of(SecretReference secret) {
        String name = Spelling.variable(system, secret.name(), secret.key());
        return EnvironmentText.of(new RequiredVariable(name, secret));
    }
}
