package dev.holdfast.policies.model;

import dev.holdfast.blueprint.resolve.Resolution;
import dev.holdfast.blueprint.resolve.TopologyResolver;
import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.topology.read.Fault;
import dev.holdfast.topology.read.Location;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Readings;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Topologies of Holdfast; each of their environments is a system of its own. */
public final class TopologyFormat implements YamlFormat {
    @Override
    public String name() {
        return "topology";
    }

    @Override
    public boolean takes(SourceFile file, Node root) {
        return root.get("apiVersion").textOr("").startsWith("holdfast/")
                && root.get("kind").is("Topology");
    }

    /** The reader of topologies takes the text, not the tree: it has limits, a masking of secrets and faults of its own. */
    @Override
    public void read(SourceFile file, Node root, Files files, Inputs.Collector into) {
        Source source = new Source(file.origin().name(), file.text().getBytes(StandardCharsets.UTF_8));
        Readings readings = new TopologyReader().readAll(source);
        if (readings instanceof Readings.Refused refused) {
            throw refused(refused.faults());
        }
        Readings.Read all = (Readings.Read) readings;
        List<ResolvedSystem> systems = new ArrayList<>();
        systems.add(resolve(file, all.base(), null));
        all.overlays().forEach((environment, reading) -> systems.add(resolve(file, reading, environment)));
        systems.forEach(system -> into.add(ResolvedSystem.class, system));
    }

    private static ResolvedSystem resolve(SourceFile file, Reading.Read read, @Nullable String environment) {
        Resolution resolution = TopologyResolver.resolve(read.topology(), read.sources(), environment);
        if (resolution instanceof Resolution.Resolved resolved) {
            return new ResolvedSystem(
                    file.origin(), read.topology(), resolved.blueprint(), read.sources(), read.environments());
        }
        throw refused(((Resolution.Refused) resolution).faults());
    }

    private static BadDocument refused(List<Fault> faults) {
        return BadDocument.of(faults.stream().map(TopologyFormat::told).toList());
    }

    private static BadDocument told(Fault fault) {
        Location at = fault.location();
        String path = fault.path().isRoot() ? "" : fault.path() + ": ";
        return new BadDocument(
                at == null ? Place.NONE : new Place(at.line(), at.column()),
                path + fault.reason() + ". " + fault.fix());
    }
}
