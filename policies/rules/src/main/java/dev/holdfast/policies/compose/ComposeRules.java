package dev.holdfast.policies.compose;

import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of the reference. */
public final class ComposeRules {
    private ComposeRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new NoVersionInCompose(),
                new StackVersionIsCurrent(),
                new StackHasOnlySectionsOfStacks(),
                new ImageIsFixed(),
                new ServiceIsAskedForItsHealth(),
                new HealthCheckGivesTimeToStart(),
                new HealthCommandIsInImage(),
                new WaitsForHealth(),
                new StackDependsByList(),
                new MemoryIsLimited(),
                new ResourcesAreReserved(),
                new ProcessorIsLimited(),
                new ProcessorsOfStackAreText(),
                new ServiceIsStartedAgain(),
                new StackStartsServicesForEver(),
                new StackHasNothingIgnored(),
                new StackHasNothingRefused(),
                new StackHasNothingOutdated(),
                new NoSecretInEnvironment(),
                new StackNamesFilesByContent(),
                new DollarSignsAreDoubled(),
                new NoDockerSocketInPublicService(),
                new RootFileSystemIsReadOnly(),
                new CapabilitiesAreDropped(),
                new NoNewPrivileges());
    }
}
