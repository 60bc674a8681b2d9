package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.WaiverComments;
import dev.holdfast.policies.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a configuration of HAProxy. Which words a section may hold is left to {@code haproxy -c}: there are hundreds, and each version has
 * more. What {@code .if} asks is not known here unless it asks for {@code 0} or {@code 1}; all branches are read then, each as if it were
 * taken.
 */
final class HaproxyParser {
    /** The sections of HAProxy 2.0 to 3.2. */
    private static final Set<String> SECTIONS = Set.of(
            "global",
            "defaults",
            "frontend",
            "backend",
            "listen",
            "resolvers",
            "peers",
            "mailers",
            "userlist",
            "cache",
            "ring",
            "http-errors",
            "program",
            "fcgi-app",
            "log-forward",
            "log-profile",
            "crt-store",
            "acme",
            "traces");

    private static final Set<String> NAMED =
            Set.of("frontend", "backend", "listen", "resolvers", "peers", "mailers", "userlist", "cache", "ring");

    private final SourceFile file;
    private final WaiverComments comments = new WaiverComments();
    private final HaproxyConditions conditions = new HaproxyConditions();
    private final List<HaproxySection> sections = new ArrayList<>();
    private final Map<String, HaproxySection> defaults = new HashMap<>();
    private @Nullable HaproxySection lastDefaults;
    private @Nullable Line header;
    private List<Line> lines = new ArrayList<>();

    private HaproxyParser(SourceFile file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws BadDocument when HAProxy would refuse it for its syntax
     */
    static HaproxyFile read(SourceFile file) {
        HaproxyParser parser = new HaproxyParser(file);
        parser.lines();
        return new HaproxyFile(file, List.copyOf(parser.sections));
    }

    private void lines() {
        String text = file.text();
        int number = 1;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(HaproxyWords.of(file, number, start, end));
            start = end + 1;
            number++;
        }
        conditions.end();
        close();
    }

    private void line(HaproxyWords read) {
        List<Word> words = read.words();
        if (words.isEmpty()) {
            if (read.hasComment()) {
                comments.above(read.comment(), read.commentPlace());
            }
            return;
        }
        Word first = words.get(0);
        if (conditions.take(first, words) || conditions.isLeftOut()) {
            return;
        }
        List<WrittenWaiver> waivers =
                read.hasComment() ? comments.taken(read.comment(), read.commentPlace()) : comments.taken();
        Line line = new Line(words, waivers);
        if (SECTIONS.contains(first.text()) && !first.quoted()) {
            close();
            open(line);
        } else if (header == null) {
            throw new BadDocument(
                    first.place(), "stands before the first section; begin one, such as global or frontend NAME");
        } else {
            lines.add(line);
        }
    }

    private void open(Line line) {
        String kind = line.text(0);
        if (NAMED.contains(kind) && line.text(1).isEmpty()) {
            throw new BadDocument(line.place(), "the section " + kind + " needs a name: " + kind + " NAME");
        }
        if (line.words().size() > 1 && line.text(line.words().size() - 1).equals("from") && kind.equals("defaults")) {
            throw new BadDocument(line.place(), "from names the defaults that a section takes over: from NAME");
        }
        header = line;
        lines = new ArrayList<>();
    }

    private void close() {
        Line opened = header;
        if (opened == null) {
            return;
        }
        String kind = opened.text(0);
        Word from = opened.after("from", 1);
        HaproxySection inherited = from == null
                ? kind.equals("defaults") ? null : lastDefaults
                : from.variable() ? null : defaults.get(from.text());
        HaproxySection section =
                new HaproxySection(file.origin(), opened, List.copyOf(lines), isProxy(kind) ? inherited : null);
        sections.add(section);
        if (kind.equals("defaults")) {
            lastDefaults = section;
            defaults.put(section.name(), section);
        }
        header = null;
    }

    private static boolean isProxy(String kind) {
        return switch (kind) {
            case "defaults", "frontend", "backend", "listen" -> true;
            default -> false;
        };
    }
}
