package dev.holdfast.policies.traefik;

import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of the reference. */
public final class TraefikRules {
    private TraefikRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new RouterNamesEntryPoints(),
                new EntryPointsExist(),
                new PublishedPortsHaveEntryPoints(),
                new SwarmHasProviderOfItsOwn(),
                new SwarmLabelsAreOfService(),
                new SwarmServiceStatesItsPort(),
                new ServersAreAskedForTheirHealth());
    }
}
