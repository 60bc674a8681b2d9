package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Spot;
import dev.holdfast.policies.text.Word;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A section of HAProxy's configuration: {@code backend rpc}. */
public final class HaproxySection implements Subject {
    /** What {@code http-check} does in a check, in an order of its own. */
    private static final Set<String> CHECKS = Set.of("comment", "connect", "expect", "send", "set-var", "unset-var");

    private final Origin origin;
    private final Line header;
    private final List<Line> lines;
    private final @Nullable HaproxySection defaults;
    private final List<HaproxyServer> servers;

    HaproxySection(Origin origin, Line header, List<Line> lines, @Nullable HaproxySection defaults) {
        this.origin = origin;
        this.header = header;
        this.lines = lines;
        this.defaults = defaults;
        this.servers = serversOf(this);
    }

    private static List<HaproxyServer> serversOf(HaproxySection section) {
        List<HaproxyServer> servers = new ArrayList<>();
        List<Line> common = new ArrayList<>();
        HaproxySection above = section.defaults;
        while (above != null) {
            List<Line> theirs = new ArrayList<>(above.all("default-server"));
            Collections.reverse(theirs);
            common.addAll(theirs);
            above = above.defaults;
        }
        boolean balances = section.kind().equals("backend") || section.kind().equals("listen");
        for (Line line : section.lines) {
            if (line.begins("default-server")) {
                common.add(0, line);
            } else if (balances && (line.begins("server") || line.begins("server-template"))) {
                servers.add(new HaproxyServer(line, List.copyOf(common)));
            }
        }
        return List.copyOf(servers);
    }

    /** {@code backend}. */
    public String kind() {
        return header.text(0);
    }

    /** Its name; empty where it has none. */
    public String name() {
        return header.text(1).equals("from") ? "" : header.text(1);
    }

    /** Its lines, without those of other sections that it takes over. */
    public List<Line> lines() {
        return lines;
    }

    /** The servers, in their order, with what {@code default-server} says for them. */
    public List<HaproxyServer> servers() {
        return servers;
    }

    /** How many servers there are, all of a template counted. */
    public long serverCount() {
        return servers.stream().mapToLong(HaproxyServer::count).sum();
    }

    /** Whether it takes over a {@code defaults} section that is not in this file, so that what holds for it is not known. */
    public boolean inheritsUnknown() {
        return defaults == null ? header.has("from", 1) : defaults.inheritsUnknown();
    }

    /** Whether it takes connections: a {@code frontend} or {@code listen}. */
    public boolean isFront() {
        return kind().equals("frontend") || kind().equals("listen");
    }

    /** Whether it has servers to hand connections to. */
    public boolean isBack() {
        return !servers.isEmpty();
    }

    /** Whether it handles HTTP; without {@code mode} it does not. */
    public boolean isHttp() {
        Line mode = find("mode");
        return mode != null && mode.text(1).equals("http");
    }

    /** Its own lines that begin so. */
    public List<Line> all(String... beginning) {
        List<Line> found = new ArrayList<>();
        for (Line line : lines) {
            if (line.begins(beginning)) {
                found.add(line);
            }
        }
        return found;
    }

    /** Its lines that begin so; those that it takes over where it has none itself. */
    public List<Line> allInForce(String... beginning) {
        List<Line> own = all(beginning);
        return own.isEmpty() && defaults != null ? defaults.allInForce(beginning) : own;
    }

    /** The line that begins so and holds: the last of its own, else of what it takes over; null where there is none, or {@code no} says so. */
    public @Nullable Line find(String... beginning) {
        String[] off = new String[beginning.length + 1];
        off[0] = "no";
        System.arraycopy(beginning, 0, off, 1, beginning.length);
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).begins(beginning)) {
                return lines.get(i);
            }
            if (lines.get(i).begins(off)) {
                return null;
            }
        }
        return defaults == null ? null : defaults.find(beginning);
    }

    /** The line {@code option} with one of these words behind it that holds, where each takes the place of the others; null where there is none. */
    public @Nullable Line lastOption(List<String> words) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.begins("option") && words.contains(line.text(1))) {
                return line;
            }
            if (line.begins("no", "option") && words.contains(line.text(2))) {
                return null;
            }
        }
        return defaults == null ? null : defaults.lastOption(words);
    }

    /**
     * The section whose lines {@code http-check} hold here: itself, or what it takes over. One line of its own, or an {@code option httpchk}
     * of its own, and none of the others hold.
     */
    public HaproxySection checking() {
        boolean own = !all("option", "httpchk").isEmpty()
                || lines.stream().anyMatch(line -> line.begins("http-check") && CHECKS.contains(line.text(1)));
        return own || defaults == null ? this : defaults.checking();
    }

    /** The word behind a keyword that holds; null where there is none. */
    public @Nullable Word value(String... keywords) {
        Line line = find(keywords);
        return line == null || line.words().size() <= keywords.length
                ? null
                : line.words().get(keywords.length);
    }

    /** A line that holds for it, as what a rule finds something at; one with waivers that it takes over, where that is written. */
    public Subject at(Line line) {
        return defaults == null || line.waivers().isEmpty() || lines.contains(line)
                ? Spot.of(this, line)
                : defaults.at(line);
    }

    @Override
    public String words() {
        return name().isEmpty() ? kind() : kind() + " " + name();
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public Place place() {
        return header.place();
    }

    @Override
    public List<WrittenWaiver> waivers() {
        return header.waivers();
    }
}
