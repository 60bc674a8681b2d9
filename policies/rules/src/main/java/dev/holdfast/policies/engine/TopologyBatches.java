package dev.holdfast.policies.engine;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.model.WrittenPolicies;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.policies.waiver.Waiver;
import dev.holdfast.topology.Profile;
import java.util.ArrayList;
import java.util.List;

/** What a topology's files are judged by: each environment by its own profile, unless one was asked for. */
final class TopologyBatches {
    private final Rendering rendering;
    private final InputReader reader;
    private final Settings settings;
    private final boolean asked;
    private final List<Waiver> waivers;

    /**
     * For one check.
     *
     * @param rendering what renders
     * @param reader what reads the rendered files
     * @param settings how severe the rules are
     * @param asked whether the profile of these settings was asked for, and so counts before that of an environment
     * @param waivers what is waived for all files
     */
    TopologyBatches(Rendering rendering, InputReader reader, Settings settings, boolean asked, List<Waiver> waivers) {
        this.rendering = rendering;
        this.reader = reader;
        this.settings = settings;
        this.asked = asked;
        this.waivers = waivers;
    }

    /** The rendered files of the environments of one topology, each system of them in a batch. */
    List<Batch> of(List<ResolvedSystem> systems) {
        List<Batch> batches = new ArrayList<>();
        for (Rendering.Rendered rendered : rendering.render(systems)) {
            for (List<SourceFile> files : SystemFolders.of(rendered.files()).values()) {
                Inputs.Collector all = new Inputs.Collector();
                files.parallelStream().map(reader::read).toList().forEach(outcome -> all.addAll(outcome.inputs()));
                batches.add(new Batch(all.inputs(), settings(rendered.system()), waivers(rendered.system())));
            }
        }
        return batches;
    }

    private Settings settings(ResolvedSystem system) {
        boolean development = system.blueprint().profile() == Profile.DEVELOPMENT;
        Settings general = asked ? settings : new Settings(development, settings.rules());
        return general.with(WrittenPolicies.settings(system));
    }

    private List<Waiver> waivers(ResolvedSystem system) {
        List<Waiver> all = new ArrayList<>(waivers);
        all.addAll(WrittenPolicies.waivers(system));
        return all;
    }
}
