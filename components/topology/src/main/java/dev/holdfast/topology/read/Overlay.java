package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.read.tree.Mapping;
import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays the changes of an environment over the base, as a JSON merge patch (RFC 7386) does: mappings are merged key by
 * key, everything else is replaced, {@code null} removes. A
 * mapping whose only key is {@code $replace} replaces a mapping whole. Every value keeps the place where it is written.
 */
final class Overlay {
    private static final String REPLACE = "$replace";

    private final Findings findings;

    Overlay(Findings findings) {
        this.findings = findings;
    }

    /**
     * Returns the base with the changes.
     *
     * @param at the path of the changes, for faults
     */
    Mapping merge(Mapping base, Mapping changes, TopologyPath at) {
        Map<String, Mapping.Entry> merged = new LinkedHashMap<>(base.entries());
        changes.entries().forEach((key, change) -> {
            Mapping.Entry old = base.entries().get(key);
            TopologyPath path = at.key(key);
            if (change.value() instanceof Scalar scalar && scalar.isNull()) {
                remove(merged, key, change.key(), path);
            } else {
                Value value = changed(old == null ? null : old.value(), change.value(), path);
                if (value != null) {
                    merged.put(key, new Mapping.Entry(keyOf(old, value, change), value));
                }
            }
        });
        return new Mapping(merged, base.extent());
    }

    /**
     * Returns where the key is written that the new value belongs to: that of the base, if the value has parts of it.
     */
    private static Extent keyOf(Mapping.@Nullable Entry old, Value value, Mapping.Entry change) {
        return old != null && old.value().extent().beginsWith(value.extent()) ? old.key() : change.key();
    }

    private void remove(Map<String, Mapping.Entry> merged, String key, Extent at, TopologyPath path) {
        if (merged.remove(key) == null) {
            String reason = "there is nothing to remove: the base does not have this key";
            findings.add(FaultCode.MISPLACED_CHANGE, at, path, reason, "Write a value, or leave the key out.");
        }
    }

    /** Returns the new value; the old one if the change has no meaning, which may be none. */
    private @Nullable Value changed(@Nullable Value old, Value change, TopologyPath path) {
        if (!(change instanceof Mapping changes)) {
            return change;
        }
        Mapping.Entry replacement = changes.entries().get(REPLACE);
        if (replacement != null) {
            if (changes.entries().size() > 1 || !(replacement.value() instanceof Mapping)) {
                String reason = "must be the only key, and a mapping";
                String fix = "Write {$replace: {…}} with all that shall stand there.";
                findings.add(FaultCode.MISPLACED_CHANGE, replacement.key(), path.key(REPLACE), reason, fix);
                return old;
            }
            return replacement.value();
        }
        Mapping base = old instanceof Mapping mapping ? mapping : new Mapping(Map.of(), changes.extent());
        return merge(base, changes, path);
    }
}
