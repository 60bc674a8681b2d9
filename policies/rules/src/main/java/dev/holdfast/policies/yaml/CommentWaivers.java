package dev.holdfast.policies.yaml;

import dev.holdfast.policies.input.FilePart;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.text.Spot;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The waivers in the comments of a YAML file that has no object of its own for each of its parts. One above a line or behind it is for
 * what is written there and all below it; one at the head of the file is for all of it.
 */
public final class CommentWaivers {
    private static final String MARK = "holdfast:waive";
    private static final CommentWaivers NONE = new CommentWaivers(List.of(), new TreeMap<>(), 1, 0);

    private final List<String> lines;

    /** Those of a line, by its number. */
    private final SortedMap<Integer, List<WrittenWaiver>> byLine;

    private final int head;

    /** The number of lines before the first of these, where they are part of another file. */
    private final int before;

    private CommentWaivers(List<String> lines, SortedMap<Integer, List<WrittenWaiver>> byLine, int head, int before) {
        this.lines = lines;
        this.byLine = byLine;
        this.head = head;
        this.before = before;
    }

    /** Those of a file, or of a part of another of which the lines stand there as they are. */
    public static CommentWaivers of(SourceFile file, Node root) {
        FilePart part = file.part();
        if (!file.text().contains(MARK) || (part != null && !part.asWritten())) {
            return NONE;
        }
        List<String> lines = file.text().lines().toList();
        SortedMap<Integer, List<WrittenWaiver>> byLine = new TreeMap<>();
        for (int line = 1; line <= lines.size(); line++) {
            if (!YamlWaivers.isNothingElse(lines.get(line - 1))) {
                List<WrittenWaiver> waivers = YamlWaivers.above(lines, line).stream()
                        .map(each -> new WrittenWaiver(
                                each.rule(),
                                each.text(),
                                file.place(each.place().line(), each.place().column())))
                        .toList();
                if (!waivers.isEmpty()) {
                    byLine.put(line, waivers);
                }
            }
        }
        int before = file.place(1, 1).line() - 1;
        return new CommentWaivers(lines, byLine, root.line() - before, before);
    }

    /** Those for the whole file. */
    public List<WrittenWaiver> head() {
        return byLine.getOrDefault(head, List.of());
    }

    /** Those for the whole file, and those of the object of Kubernetes that holds it, if one does. */
    public List<WrittenWaiver> headWith(@Nullable Subject holder) {
        List<WrittenWaiver> all = new ArrayList<>(head());
        if (holder != null) {
            all.addAll(holder.waivers());
        }
        return all;
    }

    /** A value as what a rule finds something at: the part that it stands in, with what is waived at the value and at what it is written below. */
    public Subject at(Subject within, Node value) {
        int last = value.line() - before;
        if (byLine.isEmpty() || last < 1 || last > lines.size()) {
            return within;
        }
        List<WrittenWaiver> own = new ArrayList<>();
        int deep = Integer.MAX_VALUE;
        for (int line = last; line > head && deep > 0; line--) {
            String text = lines.get(line - 1);
            if (!YamlWaivers.isNothingElse(text) && depth(text) < deep) {
                deep = depth(text);
                own.addAll(byLine.getOrDefault(line, List.of()));
            }
        }
        return own.isEmpty() ? within : new Spot(within, value.place(), List.copyOf(own));
    }

    /** All lines at which something is waived, so that a waiver of nothing is found; those at the head are the file's own. */
    public List<Subject> spots(Subject within) {
        List<Subject> spots = new ArrayList<>();
        byLine.forEach((line, waivers) -> {
            if (line != head) {
                spots.add(new Spot(within, new Place(line + before, 1), waivers));
            }
        });
        return spots;
    }

    /** How far in a line begins: an item of a list is deeper than the key of that list, also where both begin at the same column. */
    private static int depth(String line) {
        int spaces = line.length() - line.stripLeading().length();
        boolean item = line.startsWith("- ", spaces) || line.substring(spaces).equals("-");
        return 2 * spaces + (item ? 1 : 0);
    }
}
