package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.read.tree.Mapping;
import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;
import dev.holdfast.topology.read.tree.Sequence;
import dev.holdfast.topology.read.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Composes the tree of what is written from the events of a YAML parser. JSON is YAML.
 *
 * <p>It composes from events, not from the parser's own nodes, since those follow aliases and stop at the first
 * duplicate key; here every such fault is noted and composing
 * goes on.
 */
final class YamlComposer {
    /** Of which each key counts as one. */
    static final int MOST_NODES = 100_000;

    private static final int DEEPEST = 64;

    private final Findings findings;
    private final NodeChecks checks;
    private final Parser events;
    private Extent last = Extent.at(1, 1);
    private @Nullable Finding broken;
    private int nodes;

    YamlComposer(String text, Findings findings) {
        this.findings = findings;
        this.checks = new NodeChecks(findings);
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Characters.MOST_BYTES).build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /** Stops composing at once, where going on would cost too much. */
    private static final class Stop extends RuntimeException {
        Stop() {
            super(null, null, false, false);
        }
    }

    /** Returns the root of the only document, or null if there is none that can be read; see {@link #broken}. */
    @Nullable
    Value compose() {
        try {
            next();
            if (isNext(Event.ID.StreamEnd)) {
                return empty();
            }
            checks.start(next());
            Value root = value(TopologyPath.root(), 1);
            next();
            if (!isNext(Event.ID.StreamEnd)) {
                checks.several(next());
                // Nothing is known of what stands there, so nothing of it is shown.
                findings.hide(new Extent(last.endLine(), last.endColumn(), Integer.MAX_VALUE, 1));
            }
            return root instanceof Scalar scalar && scalar.isNull() ? empty() : root;
        } catch (YamlEngineException broken) {
            this.broken = SyntaxAdvice.on(broken, last);
            return null;
        } catch (Stop tooMuch) {
            return null;
        }
    }

    /** Returns what the parser failed at; null if it did not fail. It is not yet among the findings. */
    @Nullable
    Finding broken() {
        return broken;
    }

    private Event next() {
        isNext(Event.ID.StreamEnd);
        Event event = events.next();
        last = Marks.extent(event);
        return event;
    }

    private boolean isNext(Event.ID kind) {
        try {
            return events.checkEvent(kind);
        } catch (IllegalArgumentException escape) {
            // The scanner's own, of an escape such as \UFFFFFFFF, which is the code of no character.
            throw new YamlEngineException(escape);
        }
    }

    private @Nullable Value empty() {
        String fix = "Begin with apiVersion, kind and metadata; holdfast init writes a file to start from.";
        findings.add(FaultCode.EMPTY_DOCUMENT, Extent.at(1, 1), TopologyPath.root(), "the file is empty", fix);
        return null;
    }

    private Value value(TopologyPath path, int depth) {
        Event event = next();
        Extent start = Marks.extent(event);
        if (++nodes > MOST_NODES) {
            String reason = "there are more than " + MOST_NODES + " values";
            findings.add(FaultCode.TOO_LARGE, start, path, reason, "Split the system in two topologies.");
            throw new Stop();
        }
        if (depth > DEEPEST) {
            String reason = "values are nested more than " + DEEPEST + " deep";
            findings.add(FaultCode.TOO_DEEP, start, path, reason, "Nest them less.");
            throw new Stop();
        }
        if (event instanceof NodeEvent node) {
            checks.node(node, path);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(start, path, depth);
        }
        if (event instanceof SequenceStartEvent) {
            return sequence(start, path, depth);
        }
        return event instanceof ScalarEvent scalar ? scalar(scalar, path) : placeholder(event);
    }

    private Scalar scalar(ScalarEvent event, TopologyPath path) {
        ScalarKind kind = event.isPlain() ? ScalarKind.of(event.getValue()) : ScalarKind.TEXT;
        Scalar scalar = new Scalar(event.getValue(), kind, !event.isPlain(), Marks.extent(event));
        checks.scalar(scalar, path);
        return scalar;
    }

    /** Stands for an alias, which is refused. */
    private static Scalar placeholder(Event event) {
        String text = event instanceof AliasEvent alias ? "*" + alias.getAlias() : "";
        return new Scalar(text, ScalarKind.TEXT, false, Marks.extent(event));
    }

    private Sequence sequence(Extent start, TopologyPath path, int depth) {
        List<Value> elements = new ArrayList<>();
        while (!isNext(Event.ID.SequenceEnd)) {
            elements.add(value(path.index(elements.size()), depth + 1));
        }
        return new Sequence(elements, Marks.to(start, next()));
    }

    private Mapping mapping(Extent start, TopologyPath path, int depth) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        while (!isNext(Event.ID.MappingEnd)) {
            Value key = value(path, depth + 1);
            String name = checks.key(key, path);
            if (name == null) {
                drop(key);
                drop(value(path, depth + 1));
                continue;
            }
            Mapping.Entry entry = new Mapping.Entry(key.extent(), value(path.key(name), depth + 1));
            Mapping.Entry first = entries.putIfAbsent(name, entry);
            if (first != null) {
                checks.duplicate(path.key(name), key.extent(), first.key());
                drop(entry.value());
            }
        }
        return new Mapping(entries, Marks.to(start, next()));
    }

    /** Forgets a value. Since nobody will look whether it stands in a place for a secret, it is not shown. */
    private void drop(Value value) {
        findings.hide(value.extent());
    }
}
