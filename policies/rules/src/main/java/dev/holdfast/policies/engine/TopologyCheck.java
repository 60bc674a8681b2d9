package dev.holdfast.policies.engine;

import dev.holdfast.policies.input.DiskFiles;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.report.CheckReport;
import dev.holdfast.policies.waiver.Judged;
import dev.holdfast.policies.waiver.Waivers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks a topology that was resolved and rendered already, with the verdict of {@link PathCheck} on its file. */
public final class TopologyCheck {
    private final Terms terms;
    private final TopologyBatches batches;

    /** A check by these terms. */
    public TopologyCheck(Terms terms) {
        this.terms = terms;
        this.batches = new TopologyBatches(new InputReader(Formats.yaml(), Formats.text(), new DiskFiles()), terms);
    }

    /**
     * Judges a topology.
     *
     * @param systems its environments, the base first; where they are not all of them, waivers that cover nothing are passed over, since
     *     they may be meant for the others
     * @param rendered the files of those that have any
     */
    public CheckReport of(List<ResolvedSystem> systems, List<Rendering.Rendered> rendered) {
        Inputs.Collector meaning = new Inputs.Collector();
        systems.forEach(system -> meaning.add(ResolvedSystem.class, system));
        List<Batch> all = new ArrayList<>();
        all.add(batches.together(new Gathered(meaning.inputs(), Set.of())));
        all.addAll(batches.files(rendered));
        boolean whole = systems.size() == systems.get(0).environments().size();
        List<Judged> judged = new Checker(terms).judge(all);
        return new CheckReport(
                whole
                        ? judged
                        : judged.stream()
                                .filter(each -> !Waivers.coversNothing(each))
                                .toList(),
                List.copyOf(batches.misspelt(systems)),
                List.of(),
                List.of(new CheckReport.Looked("topology", 1)),
                Catalogue.infos(terms.rules()));
    }
}
