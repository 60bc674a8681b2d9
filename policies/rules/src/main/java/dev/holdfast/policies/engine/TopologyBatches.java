package dev.holdfast.policies.engine;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.model.WrittenPolicies;
import dev.holdfast.policies.report.CheckReport;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.policies.waiver.Waiver;
import dev.holdfast.topology.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a topology's files are judged by: each environment by its own profile, unless one was asked for. */
final class TopologyBatches {
    private final InputReader reader;
    private final Terms terms;

    /**
     * For one check.
     *
     * @param reader what reads the rendered files
     * @param terms what it judges by
     */
    TopologyBatches(InputReader reader, Terms terms) {
        this.reader = reader;
        this.terms = terms;
    }

    /** What is read together, with the waivers of its topologies; an environment that changes none of them has those of the base. */
    Batch together(Gathered files) {
        Set<Waiver> all = new LinkedHashSet<>(terms.waivers());
        files.inputs().all(ResolvedSystem.class).forEach(system -> all.addAll(WrittenPolicies.waivers(system)));
        return new Batch(files.inputs(), files.around(), terms.settings(), List.copyOf(all));
    }

    /** The rendered files of the environments of one topology, each system of them in a batch. */
    List<Batch> files(List<Rendering.Rendered> environments) {
        List<Batch> batches = new ArrayList<>();
        for (Rendering.Rendered rendered : environments) {
            for (List<SourceFile> files : SystemFolders.of(rendered.files()).values()) {
                Inputs.Collector all = new Inputs.Collector();
                files.parallelStream().map(reader::read).toList().forEach(outcome -> all.addAll(outcome.inputs()));
                batches.add(new Batch(all.inputs(), settings(rendered.system()), waivers(rendered.system())));
            }
        }
        return batches;
    }

    /** What a topology sets that no rule has; told once, though each environment may have it. */
    Set<CheckReport.Fault> misspelt(List<ResolvedSystem> systems) {
        Map<String, RuleInfo> known = new LinkedHashMap<>();
        terms.rules().forEach(rule -> known.put(rule.info().id(), rule.info()));
        Set<CheckReport.Fault> faults = new LinkedHashSet<>();
        for (ResolvedSystem system : systems) {
            WrittenPolicies.faults(system, known)
                    .forEach(fault ->
                            faults.add(CheckReport.Fault.of(system.origin().name(), fault)));
        }
        return faults;
    }

    private Settings settings(ResolvedSystem system) {
        boolean development = system.blueprint().profile() == Profile.DEVELOPMENT;
        Settings general = terms.asked()
                ? terms.settings()
                : new Settings(development, terms.settings().rules());
        return general.with(WrittenPolicies.settings(system));
    }

    private List<Waiver> waivers(ResolvedSystem system) {
        List<Waiver> all = new ArrayList<>(terms.waivers());
        all.addAll(WrittenPolicies.waivers(system));
        return all;
    }
}
