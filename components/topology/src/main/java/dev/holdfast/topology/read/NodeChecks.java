package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;
import dev.holdfast.topology.read.tree.Value;
import dev.holdfast.topology.units.Quoted;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** What YAML allows and a topology does not: whatever makes a value hard to find for who reads the file. */
final class NodeChecks {
    private final Findings findings;

    NodeChecks(Findings findings) {
        this.findings = findings;
    }

    void start(Event event) {
        if (event instanceof DocumentStartEvent start
                && (start.getSpecVersion().isPresent() || !start.getTags().isEmpty())) {
            String reason = "directives such as %YAML are not read";
            add(
                    FaultCode.DIRECTIVE,
                    Marks.extent(event),
                    TopologyPath.root(),
                    reason,
                    "Remove the line that begins with %.");
        }
    }

    void several(Event next) {
        String reason = "the file holds more than one document";
        add(
                FaultCode.SEVERAL_DOCUMENTS,
                Marks.extent(next),
                TopologyPath.root(),
                reason,
                "Write one topology a file, without a second ---.");
    }

    void node(NodeEvent event, TopologyPath path) {
        Extent at = Marks.extent(event);
        if (event instanceof AliasEvent) {
            add(FaultCode.ALIAS, at, path, "aliases are not read", "Write the value itself.");
        } else if (event.getAnchor().isPresent()) {
            add(FaultCode.ALIAS, at, path, "anchors are not read", "Remove the word that begins with &.");
        }
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent());
        if (tagged) {
            add(FaultCode.TAG, at, path, "tags are not read", "Remove the word that begins with !.");
        }
    }

    void scalar(Scalar scalar, TopologyPath path) {
        String text = scalar.text();
        if (Digits.areTooMany(scalar)) {
            String reason = "a number of more than " + Digits.MOST + " digits";
            add(
                    FaultCode.TOO_LARGE,
                    scalar.extent(),
                    path,
                    reason,
                    "Write fewer digits, or quotes around it if it is text.");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean low = Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
            boolean high = Character.isHighSurrogate(c)
                    && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)));
            if (Characters.isForbidden(c) || low || high) {
                String reason =
                        "holds the character U+" + String.format("%04X", (int) c) + ", which belongs in no text";
                add(FaultCode.ENCODING, scalar.extent(), path, reason, "Remove the escape that stands for it.");
                return;
            }
        }
    }

    /** Returns the name that a key is, or null if it cannot be one. */
    @Nullable
    String key(Value key, TopologyPath path) {
        if (!(key instanceof Scalar scalar)) {
            String reason = "a key is " + key.words() + ", but keys are text";
            add(FaultCode.KEY_NOT_TEXT, key.extent(), path, reason, "Write a single word as the key.");
            return null;
        }
        if (scalar.text().equals("<<") && !scalar.quoted()) {
            add(FaultCode.MERGE_KEY, key.extent(), path, "merge keys are not read", "Write the values themselves.");
            return null;
        }
        if (scalar.kind() != ScalarKind.TEXT) {
            String reason = "the key " + Quoted.of(scalar.text()) + " is " + scalar.words() + ", but keys are text";
            String fix = scalar.isNull() ? "Write a name before the colon." : "Write quotes around it.";
            add(FaultCode.KEY_NOT_TEXT, key.extent(), path, reason, fix);
        }
        return scalar.text();
    }

    void duplicate(TopologyPath path, Extent second, Extent first) {
        String reason = "is written twice, first on line " + first.line();
        add(FaultCode.DUPLICATE_KEY, second, path, reason, "Keep one of the two.");
    }

    private void add(FaultCode code, Extent at, TopologyPath path, String reason, String fix) {
        findings.add(code, at, path, reason, fix);
    }
}
