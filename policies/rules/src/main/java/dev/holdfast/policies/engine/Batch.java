package dev.holdfast.policies.engine;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.policies.waiver.Waiver;
import java.util.List;
import java.util.Set;

/**
 * What belongs together, and is judged by the same settings: a folder of manifests, an environment of a topology.
 *
 * @param inputs what is looked at
 * @param around the names of files that are only there to be referred to, of which nothing is told
 * @param settings how severe the rules are
 * @param waivers what is waived besides what is waived at the objects themselves
 */
public record Batch(Inputs inputs, Set<String> around, Settings settings, List<Waiver> waivers) {
    /** Inputs of which all are judged. */
    public Batch(Inputs inputs, Settings settings, List<Waiver> waivers) {
        this(inputs, Set.of(), settings, waivers);
    }
}
