package dev.holdfast.cli;

import dev.holdfast.topology.read.Fault;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import java.util.List;

/** One topology file in each of its environments. */
final class Topologies {
    private final TopologyReader reader = new TopologyReader();
    private final Reading base;

    Topologies(Source source) {
        this.base = reader.read(source, null);
    }

    List<Fault> faults() {
        return base instanceof Reading.Refused refused ? refused.faults() : List.of();
    }

    List<String> environments() {
        return base instanceof Reading.Read read ? read.environments() : List.of();
    }
}
