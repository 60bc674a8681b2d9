package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Spot;
import dev.holdfast.policies.text.Times;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A configuration of Redis, with what it includes.
 *
 * @param file where it is
 * @param lines its directives
 * @param complete whether all that it includes is known, so that what does not stand in it is not there
 */
public record RedisFile(SourceFile file, List<Line> lines, boolean complete) implements Subject {
    /** Where clients connect unless it says otherwise, and how far above that the members do; source: redis.conf. */
    private static final long CLIENTS = 6379;

    private static final long ABOVE = 10_000;
    private static final Map<String, Long> PORTS = Map.of("", 1L);
    private static final Map<String, Long> SIZES = Map.of(
            "",
            1L,
            "b",
            1L,
            "k",
            1_000L,
            "kb",
            1L << 10,
            "m",
            1_000_000L,
            "mb",
            1L << 20,
            "g",
            1_000_000_000L,
            "gb",
            1L << 30);

    /** All directives of a name. */
    public List<Line> all(String name) {
        List<Line> found = new ArrayList<>();
        for (Line line : lines) {
            if (line.text(0).equalsIgnoreCase(name)) {
                found.add(line);
            }
        }
        return found;
    }

    /** The last directive of a name, which counts; null where there is none. */
    public @Nullable Line find(String name) {
        List<Line> found = all(name);
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    /** Whether a directive says {@code yes}. */
    public boolean isOn(String name) {
        Line line = find(name);
        return line != null && line.text(1).equalsIgnoreCase("yes");
    }

    /** Whether it is a member of a cluster. */
    public boolean isClustered() {
        return isOn("cluster-enabled");
    }

    /** The port at which it listens for the other members of its cluster; null where its ports are not understood. */
    public @Nullable Long busPort() {
        Long own = port("cluster-port", 0);
        if (own != null && own > 0) {
            return own;
        }
        Long clients = isOn("tls-cluster") ? port("tls-port", 0) : port("port", CLIENTS);
        return own == null || clients == null || clients == 0 ? null : Long.valueOf(clients + ABOVE);
    }

    private @Nullable Long port(String name, long byDefault) {
        Line line = find(name);
        return line == null ? Long.valueOf(byDefault) : Times.of(line.text(1), PORTS);
    }

    /** Whether each write is kept in a file, so that it is a store and no cache. */
    public boolean isStore() {
        return isOn("appendonly");
    }

    /** Whether it is said that nothing is kept in files. */
    public boolean isCache() {
        Line save = find("save");
        Line append = find("appendonly");
        return append != null
                && append.text(1).equalsIgnoreCase("no")
                && save != null
                && save.text(1).isEmpty();
    }

    /** How much memory its data may take, in bytes; null where that is not bounded, or not understood. */
    public @Nullable Long memory() {
        Line line = find("maxmemory");
        Long bytes = line == null ? null : Times.of(line.text(1).toLowerCase(Locale.ROOT), SIZES);
        return bytes == null || bytes == 0 ? null : bytes;
    }

    /** A directive as what a rule finds something at. */
    public Subject at(Line line) {
        return Spot.of(this, line);
    }

    @Override
    public String words() {
        return file.words();
    }

    @Override
    public Origin origin() {
        return file.origin();
    }

    @Override
    public Place place() {
        return lines.isEmpty() ? file.place(1, 1) : lines.get(0).place();
    }

    /** Whether only its own machine reaches it, since it is bound to the loopback interface. */
    public boolean isLocal() {
        Line bind = find("bind");
        return bind != null
                && bind.words().stream().skip(1).allMatch(word -> word.text().matches("-?(127[.].*|::1|localhost)"));
    }
}
