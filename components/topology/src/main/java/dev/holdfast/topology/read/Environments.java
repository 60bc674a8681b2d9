package dev.holdfast.topology.read;

import dev.holdfast.topology.Names;
import dev.holdfast.topology.Topology;
import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.read.tree.Mapping;
import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.Value;
import dev.holdfast.topology.units.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file's base and its environments, each a tree of its own. */
final class Environments {
    private static final String DEFAULT_BASE = "production";

    private final Shapes shapes;
    private final Findings findings;
    private final Mapping base;
    private final Map<String, Mapping> changes = new LinkedHashMap<>();
    private final Map<String, Mapping> trees = new LinkedHashMap<>();
    private final Pass pass;

    /** Divides a file; says so if its root or its environments are no mappings. */
    Environments(Shapes shapes, Findings findings, Value root) {
        this.shapes = shapes;
        this.findings = findings;
        if (root instanceof Mapping mapping) {
            this.base = mapping.without(Pass.ENVIRONMENTS);
            Mapping.Entry entry = mapping.entries().get(Pass.ENVIRONMENTS);
            if (entry != null) {
                divide(entry);
            }
        } else {
            this.base = new Mapping(Map.of(), root.extent());
            String reason = "a topology is a mapping, but this is " + root.words();
            findings.add(
                    FaultCode.WRONG_TYPE,
                    root.extent(),
                    TopologyPath.root(),
                    reason,
                    "Begin with apiVersion: holdfast/v1alpha1.");
        }
        this.pass = Pass.overBase(findings);
    }

    private void divide(Mapping.Entry entry) {
        TopologyPath path = TopologyPath.of(Pass.ENVIRONMENTS);
        if (!(entry.value() instanceof Mapping environments)) {
            refuse(entry.key(), path, entry.value());
            return;
        }
        NamePattern names = NamePattern.of(Names.LABEL, Names.LABEL_MEANING);
        Place place = new Place(Pass.overBase(findings), path, entry.key(), false);
        environments.entries().forEach((name, environment) -> {
            names.check(name, place.key(name, environment.key()));
            if (name.equals(baseName())) {
                String reason = "is what the base is called, by its profile";
                String fix = "Write what is different there into the base itself, or choose another name.";
                findings.add(FaultCode.MISPLACED_CHANGE, environment.key(), path.key(name), reason, fix);
            }
            if (environment.value() instanceof Mapping written) {
                changes.put(name, written);
            } else {
                refuse(environment.key(), path.key(name), environment.value());
            }
        });
    }

    private void refuse(Extent at, TopologyPath path, Value value) {
        boolean empty = value instanceof Scalar scalar && scalar.isNull();
        FaultCode code = empty ? FaultCode.EMPTY_VALUE : FaultCode.WRONG_TYPE;
        String reason = empty ? "has no value" : "is " + value.words() + ", but a mapping is needed";
        findings.add(
                code, empty ? at : value.extent(), path, reason, "Write what is different there, or {} for nothing.");
    }

    /**
     * Reads the base; null if it cannot be read.
     *
     * @param environment the environment that somebody asked for, to say so if there is none of that name; null for none
     */
    @Nullable
    Topology readBase(@Nullable String environment) {
        Topology read = read(shapes.of(Topology.class), pass, base);
        if (environment != null && !isKnown(environment)) {
            unknown(environment);
        }
        return read;
    }

    /** Reads all environments, after the base; those that cannot be read are left out. */
    Map<String, Topology> readOverlays() {
        Shape shape = shapes.of(Topology.class);
        Map<String, Topology> overlays = new LinkedHashMap<>();
        for (Map.Entry<String, Mapping> change : changes.entrySet()) {
            String name = change.getKey();
            TopologyPath path = TopologyPath.of(Pass.ENVIRONMENTS, name);
            Mapping tree = new Overlay(findings).merge(base, change.getValue(), path);
            trees.put(name, tree);
            Topology topology = read(shape, pass.over(name, change.getValue()), tree);
            if (topology != null) {
                overlays.put(name, topology);
            }
        }
        return overlays;
    }

    private static @Nullable Topology read(Shape shape, Pass pass, Mapping tree) {
        Object read = shape.read(tree, new Place(pass, TopologyPath.root(), tree.extent(), false));
        return read instanceof Topology topology ? topology : null;
    }

    private boolean isKnown(String environment) {
        return changes.containsKey(environment) || environment.equals(baseName());
    }

    private void unknown(String environment) {
        String reason = "there is no environment " + environment + Nearest.hint(environment, names());
        String fix = "The environments here are " + Words.all(names()) + ".";
        findings.add(FaultCode.UNKNOWN_ENVIRONMENT, null, TopologyPath.root(), reason, fix);
    }

    private String baseName() {
        return base.get("profile") instanceof Scalar profile ? profile.text() : DEFAULT_BASE;
    }

    /** Returns the names of all environments: the base's, then the others in the order of the file. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(baseName());
        names.addAll(changes.keySet());
        return names;
    }

    /** Returns the tree of an environment that has been read; null and unknown names give the base. */
    Mapping tree(@Nullable String environment) {
        Mapping tree = environment == null ? null : trees.get(environment);
        return tree == null ? base : tree;
    }
}
