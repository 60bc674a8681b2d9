package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Puts services over those that they extend, in the same file or in another, from the bottom up. */
final class Extending {
    private final Reading reading;
    private final Merge merge;
    private final Variables variables;

    Extending(Reading reading, Variables variables) {
        this.reading = reading;
        this.merge = new Merge(reading.sources());
        this.variables = variables;
    }

    /**
     * A document in which no service extends another any more.
     *
     * @param from the file that paths are relative to
     * @throws BadDocument where a service or file is not there, or services extend each other in a circle
     */
    Node document(SourceFile file, String from, Node document) {
        Node services = document.get("services");
        if (services.entries().stream()
                .noneMatch(service -> service.value().get("extends").isPresent())) {
            return document;
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : services.entries()) {
            Node whole = service(file, from, services, entry.key(), List.of());
            entries.add(reading.sources().like(entry, new Entry(entry.key(), entry.line(), entry.column(), whole)));
        }
        Node all = like(services, entries);
        return like(
                document,
                document.entries().stream()
                        .map(entry -> entry.value() == services
                                ? new Entry(entry.key(), entry.line(), entry.column(), all)
                                : entry)
                        .toList());
    }

    private Node like(Node other, List<Entry> entries) {
        return reading.sources().like(other, new MapNode(entries, other.line(), other.column()));
    }

    private Node service(SourceFile file, String from, Node services, String name, List<String> trail) {
        Node service = services.get(name);
        Node extended = service.get("extends");
        if (extended.isAbsent()) {
            return service;
        }
        Node target = extended.isMap() ? extended.get("service") : extended;
        String base = target.text();
        if (base == null) {
            throw new BadDocument(extended.place(), "services." + name + ".extends needs the name of a service");
        }
        String here = name + " of " + file.origin().name();
        if (trail.contains(here)) {
            throw new BadDocument(
                    extended.place(), "services extend each other in a circle: " + String.join(", ", trail));
        }
        List<String> way = new ArrayList<>(trail);
        way.add(here);
        Node elsewhere = extended.get("file");
        Node below = elsewhere.isPresent()
                ? inFile(reading.file(from, elsewhere), elsewhere, target, base, way)
                : found(services, base, target, file, () -> service(file, from, services, base, way));
        Node merged = merge.service(below, service);
        return like(
                merged,
                merged.entries().stream()
                        .filter(entry -> !entry.key().equals("extends"))
                        .toList());
    }

    private Node inFile(SourceFile file, Node reference, Node target, String base, List<String> way) {
        Node services = reading.other(file, reference, variables).get("services");
        reading.sources().base(file, base);
        try {
            return found(
                    services,
                    base,
                    target,
                    file,
                    () -> service(file, file.origin().name(), services, base, way));
        } catch (BadDocument inside) {
            throw inside.place().equals(target.place()) ? inside : reading.inFile(file, inside, reference);
        }
    }

    private static Node found(
            Node services, String base, Node target, SourceFile file, java.util.function.Supplier<Node> service) {
        if (!services.get(base).isMap()) {
            throw new BadDocument(target.place(), "there is no service " + base + " in " + file.name());
        }
        return service.get();
    }
}
