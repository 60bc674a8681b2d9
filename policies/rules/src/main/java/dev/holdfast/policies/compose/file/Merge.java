package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.tree.AbsentNode;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.ListNode;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts one service over another as <a href="https://docs.docker.com/reference/compose-file/merge/">Compose merges</a>: mappings key by key,
 * lists behind each other, each thing once, with what {@code !reset} and {@code !override} ask for.
 */
final class Merge {
    /** What the upper file says instead, and not as well. */
    private static final Set<String> REPLACED = Set.of("command", "entrypoint", "healthcheck.test");

    /** Mappings that may be written as lists of {@code NAME=value}. */
    private static final Set<String> PAIRS = Set.of(
            "annotations",
            "build.additional_contexts",
            "build.args",
            "build.labels",
            "deploy.labels",
            "environment",
            "labels",
            "sysctls");

    /** Mappings that may be written as lists of names. */
    private static final Set<String> NAMED = Set.of("depends_on", "models", "networks");

    /** Lists that may be written as a single text. */
    private static final Set<String> TEXTS = Set.of("dns", "dns_opt", "dns_search", "env_file", "label_file", "tmpfs");

    private final Sources sources;
    private final Pairs pairs;

    Merge(Sources sources) {
        this.sources = sources;
        this.pairs = new Pairs(sources);
    }

    /**
     * A service with another over it.
     *
     * @throws BadDocument where the two cannot be merged: a list and a mapping
     */
    Node service(Node base, Node over) {
        return merged(base, over, "");
    }

    /** The documents of two files, the second over the first. */
    Node document(Node base, Node over) {
        Map<String, Entry> all = byKey(base);
        for (Entry entry : over.entries()) {
            Entry below = all.get(entry.key());
            Node value = below == null ? entry.value() : section(entry.key(), below.value(), entry.value());
            put(all, below == null ? entry : below, value);
        }
        return map(base, all);
    }

    /** A section of a document: what is in it is merged name by name, services by the rules for services. */
    private Node section(String name, Node base, Node over) {
        if (!base.isMap() || !over.isMap()) {
            return over.isPresent() ? over : base;
        }
        Map<String, Entry> all = byKey(base);
        for (Entry entry : over.entries()) {
            Entry below = all.get(entry.key());
            Node value = below == null
                    ? entry.value()
                    : merged(below.value(), entry.value(), name.equals("services") ? "" : name + ".");
            if (value.isPresent()) {
                put(all, below == null ? entry : below, value);
            } else if (sources.hasTag(entry.value(), "!reset")) {
                all.remove(entry.key());
            }
        }
        return map(base, all);
    }

    private Node merged(Node base, Node over, String path) {
        if (sources.hasTag(over, "!reset")) {
            return AbsentNode.ABSENT;
        }
        if (REPLACED.contains(path) || sources.hasTag(over, "!override")) {
            return over;
        }
        if (over.isAbsent()) {
            return base;
        }
        if (PAIRS.contains(path)) {
            return mappings(pairs.of(base, '='), pairs.of(over, '='), path);
        }
        if (NAMED.contains(path)) {
            return mappings(pairs.named(base), pairs.named(over), path);
        }
        if (TEXTS.contains(path)) {
            return lists(list(base), list(over), path);
        }
        if (path.equals("build")) {
            return mappings(context(base), context(over), path);
        }
        if (path.equals("logging") && !sameDriver(base, over)) {
            return over;
        }
        if (base.isMap()) {
            return mappings(base, over, path);
        }
        return base.isList() ? lists(base, over, path) : over;
    }

    private static boolean sameDriver(Node base, Node over) {
        String driver = base.get("driver").textOr("");
        return over.get("driver").isAbsent()
                || driver.isEmpty()
                || over.get("driver").is(driver);
    }

    private Node context(Node build) {
        if (build.isMap() || build.isAbsent()) {
            return build;
        }
        Entry context = sources.like(build, new Entry("context", build.line(), build.column(), build));
        return sources.like(build, new MapNode(List.of(context), build.line(), build.column()));
    }

    private Node list(Node written) {
        return written.isList() || written.isAbsent()
                ? written
                : sources.like(written, new ListNode(List.of(written), written.line(), written.column()));
    }

    private Node mappings(Node base, Node over, String path) {
        if (base.isAbsent()) {
            return over;
        }
        if (!over.isMap()) {
            throw new BadDocument(over.place(), path + " is a mapping in the other file, so it has to be one here");
        }
        Map<String, Entry> all = byKey(base);
        for (Entry entry : over.entries()) {
            Entry below = all.get(entry.key());
            String deeper = path.isEmpty() ? entry.key() : path + "." + entry.key();
            Node value = below == null ? entry.value() : merged(below.value(), entry.value(), deeper);
            if (sources.hasTag(entry.value(), "!reset")) {
                all.remove(entry.key());
            } else {
                put(all, entry, value);
            }
        }
        return map(over, all);
    }

    private Node lists(Node base, Node over, String path) {
        if (base.isAbsent()) {
            return over;
        }
        if (!over.isList()) {
            throw new BadDocument(over.place(), path + " is a list in the other file, so it has to be one here");
        }
        Map<String, Node> all = new LinkedHashMap<>();
        List<Node> items = new ArrayList<>(base.items());
        items.addAll(over.items());
        for (Node item : items) {
            all.put(identity(path, item), item);
        }
        return sources.like(over, new ListNode(List.copyOf(all.values()), over.line(), over.column()));
    }

    /** What makes two elements of a list the same thing, of which the upper file's counts. */
    private static String identity(String path, Node item) {
        return switch (path) {
            case "ports" -> Port.of(item).key();
            case "volumes" -> Mount.of(item).target();
            case "devices" -> device(item);
            case "secrets", "configs" -> {
                Grant grant = Grant.one(item);
                yield grant.target().isEmpty() ? " " + grant.source() : grant.target();
            }
            case "env_file" -> item.get("path").textOr(item.textOr(""));
            case "cap_add", "cap_drop", "dns", "dns_opt", "dns_search", "expose", "links", "profiles", "tmpfs" ->
                item.textOr("");
            // Elsewhere nothing is the same, as in command lines.
            default -> item.line() + ":" + item.column() + ":" + System.identityHashCode(item);
        };
    }

    private static String device(Node item) {
        String[] parts = item.textOr("").split(":", -1);
        return item.isMap() ? item.get("target").textOr("") : parts[Math.min(1, parts.length - 1)];
    }

    private static Map<String, Entry> byKey(Node map) {
        Map<String, Entry> all = new LinkedHashMap<>();
        map.entries().forEach(entry -> all.put(entry.key(), entry));
        return all;
    }

    private void put(Map<String, Entry> all, Entry like, Node value) {
        Entry entry = like.value() == value
                ? like
                : sources.like(like, new Entry(like.key(), like.line(), like.column(), value));
        all.put(like.key(), entry);
    }

    private Node map(Node like, Map<String, Entry> all) {
        return sources.like(like, new MapNode(List.copyOf(all.values()), like.line(), like.column()));
    }
}
