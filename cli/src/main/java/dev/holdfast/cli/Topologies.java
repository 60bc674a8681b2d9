package dev.holdfast.cli;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolution;
import dev.holdfast.blueprint.resolve.TopologyResolver;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.topology.read.Fault;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Readings;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One topology file, and what it means in each of its environments; each is resolved when it is first asked for. */
final class Topologies {
    private final Reading.Read base;
    private final Map<String, Reading.Read> overlays;
    private final Map<@Nullable String, Resolution> resolved = new HashMap<>();

    private final TopologyReader reader;
    private final Source source;

    private Topologies(Readings.Read readings, Source source, TopologyReader reader) {
        this.reader = reader;
        this.source = source;
        this.base = readings.base();
        this.overlays = readings.overlays();
    }

    /**
     * Reads a file.
     *
     * @throws TopologyRefused with all faults of form
     */
    static Topologies of(Source source, TopologyReader reader) {
        Readings readings = reader.readAll(source);
        if (readings instanceof Readings.Read read) {
            return new Topologies(read, source, reader);
        }
        throw new TopologyRefused(((Readings.Refused) readings).faults());
    }

    /** Whether it is what this file says. */
    boolean isOf(Source other) {
        return source.name().equals(other.name()) && Arrays.equals(source.bytes(), other.bytes());
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
        Reading.Read overlay = environment == null ? null : overlays.get(environment);
        if (environment != null && overlay == null && !environments().contains(environment)) {
            throw unknown(environment);
        }
        String name = overlay == null ? null : environment;
        Resolution resolution = resolved.get(name);
        if (resolution == null) {
            Reading.Read read = overlay == null ? base : overlay;
            resolution = TopologyResolver.resolve(read.topology(), read.sources(), name);
            resolved.put(name, resolution);
        }
        if (resolution instanceof Resolution.Resolved blueprint) {
            return blueprint.blueprint();
        }
        throw new TopologyRefused(((Resolution.Refused) resolution).faults());
    }

    /**
     * What it means, for those who judge it.
     *
     * @param environment the only environment; null for all of them, the base first
     * @throws TopologyRefused with the faults of all of them
     */
    List<ResolvedSystem> systems(@Nullable String environment) {
        List<String> names = environment == null ? environments() : List.of(environment);
        List<Blueprint> blueprints = blueprints(names);
        List<ResolvedSystem> systems = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Reading.Read read = overlays.getOrDefault(names.get(i), base);
            systems.add(new ResolvedSystem(
                    Origin.file(source.name()),
                    read.topology(),
                    blueprints.get(i),
                    read.sources(),
                    read.environments()));
        }
        return systems;
    }

    /** What is wrong with a name the reader says, as of all that is wrong with a file. */
    private TopologyRefused unknown(String environment) {
        if (reader.read(source, environment) instanceof Reading.Refused refused) {
            return new TopologyRefused(refused.faults());
        }
        throw new IllegalStateException("the reader knows the environment " + environment);
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
}
