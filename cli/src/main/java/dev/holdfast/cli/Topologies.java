package dev.holdfast.cli;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolution;
import dev.holdfast.blueprint.resolve.TopologyResolver;
import dev.holdfast.topology.read.Fault;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One topology file, and what it means in each of its environments. */
final class Topologies {
    private final TopologyReader reader;
    private final Source source;
    private final Reading.Read base;

    private Topologies(Source source, TopologyReader reader) {
        this.reader = reader;
        this.source = source;
        this.base = read(null);
    }

    /**
     * Reads a file.
     *
     * @throws TopologyRefused with all faults of form
     */
    static Topologies of(Source source, Preparation preparation) {
        return new Topologies(source, preparation.reader());
    }

    /** The names of its environments, the base first. */
    List<String> environments() {
        return base.environments();
    }

    /** The base, with the place of each of its values. */
    Reading.Read base() {
        return base;
    }

    /**
     * Resolves it.
     *
     * @param environment one of its environments; null for the base
     * @throws TopologyRefused with all faults
     */
    Blueprint blueprint(@Nullable String environment) {
        String overlay = environments().get(0).equals(environment) ? null : environment;
        Reading.Read read = overlay == null ? base : read(overlay);
        Resolution resolution = TopologyResolver.resolve(read.topology(), read.sources(), overlay);
        if (resolution instanceof Resolution.Resolved resolved) {
            return resolved.blueprint();
        }
        throw new TopologyRefused(((Resolution.Refused) resolution).faults());
    }

    /**
     * Resolves it in each of some environments.
     *
     * @throws TopologyRefused with the faults of all of them
     */
    List<Blueprint> blueprints(List<String> names) {
        Set<Fault> faults = new LinkedHashSet<>();
        List<Blueprint> blueprints = new ArrayList<>();
        for (String name : names) {
            try {
                blueprints.add(blueprint(name));
            } catch (TopologyRefused e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new TopologyRefused(List.copyOf(faults));
        }
        return blueprints;
    }

    private Reading.Read read(@Nullable String environment) {
        Reading reading = reader.read(source, environment);
        if (reading instanceof Reading.Read read) {
            return read;
        }
        throw new TopologyRefused(((Reading.Refused) reading).faults());
    }
}
