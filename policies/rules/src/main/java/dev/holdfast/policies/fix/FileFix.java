package dev.holdfast.policies.fix;

import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.yaml.YamlDocuments;
import dev.holdfast.topology.read.tree.ScalarKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A YAML file with fixes written into it. Only the lines that a fix is about change; comments, order, quotes and indentation stay. What was
 * written is read again, and has to say what was meant: a fix of which that does not hold is not made.
 *
 * @param text the new text
 * @param fixed the fixes that are in it
 * @param notFixed the others
 */
public record FileFix(String text, List<Fix> fixed, List<NotFixed> notFixed) {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setMaxAliasesForCollections(Integer.MAX_VALUE)
            .build();

    /** Writes fixes into a text. They have to come from findings in this text. */
    public static FileFix of(String text, List<Fix> fixes) {
        String against = obstacle(text);
        if (against != null) {
            return new FileFix(
                    text,
                    List.of(),
                    fixes.stream().map(fix -> new NotFixed(fix, against)).toList());
        }
        List<NotFixed> not = new ArrayList<>();
        List<Change> changes = changes(text, fixes, not);
        List<Fix> made = new ArrayList<>();
        // Edits are easier with a break at the end of each line; the last one goes again.
        boolean open = !text.endsWith("\n");
        String result = attempt(open ? text + "\n" : text, changes, made, not);
        return new FileFix(
                open ? result.substring(0, result.length() - 1) : result, List.copyOf(made), List.copyOf(not));
    }

    private static @Nullable String obstacle(String text) {
        if (text.indexOf('\r') >= 0) {
            return "the file has line ends of Windows";
        }
        if (text.startsWith("\uFEFF")) {
            return "the file begins with a byte order mark";
        }
        if (text.lines()
                .anyMatch(line -> line.stripLeading().length() < line.length()
                        && line.substring(0, line.length() - line.stripLeading().length())
                                        .indexOf('\t')
                                >= 0)) {
            return "the file has tabs at the beginning of lines";
        }
        return YamlDocuments.read(text).fault() == null ? null : "the file cannot be read to its end";
    }

    private static List<Change> changes(String text, List<Fix> fixes, List<NotFixed> not) {
        Set<Place> places = new HashSet<>();
        fixes.forEach(fix -> places.add(place(fix)));
        Ways ways = new Ways(YamlDocuments.read(text).roots(), places);
        List<Change> changes = new ArrayList<>();
        for (Fix fix : fixes) {
            List<Object> way = ways.to(place(fix));
            if (way == null) {
                not.add(new NotFixed(fix, "there is no such mapping in the file any more"));
            } else if (ways.areSeveral(place(fix))) {
                not.add(new NotFixed(fix, "aliases or merges lead to it from several places"));
            } else {
                changes.add(Change.of(fix, way));
            }
        }
        return changes;
    }

    private static Place place(Fix fix) {
        return fix instanceof Fix.Set set
                ? set.map().place()
                : ((Fix.Remove) fix).map().place();
    }

    /** Makes all changes at once; where that does not give what is meant, one half after the other. */
    private static String attempt(String text, List<Change> changes, List<Fix> made, List<NotFixed> not) {
        if (changes.isEmpty()) {
            return text;
        }
        Plan plan = new Plan();
        List<NotFixed> left = new ArrayList<>();
        for (Change change : changes) {
            if (!plan.add(change)) {
                left.add(new NotFixed(change.fix(), "another fix changes the same"));
            }
        }
        String edited = edited(text, plan, left);
        List<Change> done = changes.stream()
                .filter(change -> left.stream().noneMatch(one -> one.fix() == change.fix()))
                .toList();
        if (isAsMeant(text, done, edited)) {
            done.forEach(change -> made.add(change.fix()));
            not.addAll(left);
            return edited;
        }
        if (changes.size() == 1) {
            not.add(new NotFixed(changes.get(0).fix(), "the edited file did not say what was meant"));
            return text;
        }
        int half = changes.size() / 2;
        String first = attempt(text, changes.subList(0, half), made, not);
        return attempt(first, changes.subList(half, changes.size()), made, not);
    }

    private static String edited(String text, Plan plan, List<NotFixed> left) {
        List<org.snakeyaml.engine.v2.nodes.Node> roots = new ArrayList<>();
        for (org.snakeyaml.engine.v2.nodes.Node root : new Compose(SETTINGS).composeAllFromString(text)) {
            boolean empty = root instanceof ScalarNode single
                    && single.isPlain()
                    && ScalarKind.of(single.getValue()) == ScalarKind.NULL;
            if (!empty) {
                roots.add(root);
            }
        }
        Lines lines = new Lines(text);
        BlockEditor editor = new BlockEditor(lines, Indentation.of(roots));
        plan.steps().forEach((document, inside) -> editor.follow(roots.get((Integer) document), inside));
        left.addAll(editor.left());
        return lines.edited();
    }

    private static boolean isAsMeant(String before, List<Change> changes, String after) {
        YamlDocuments again = YamlDocuments.read(after);
        List<Node> roots = YamlDocuments.read(before).roots();
        MeantTree meant = MeantTree.of(roots);
        for (Change change : changes) {
            if (!meant.make(change)) {
                return false;
            }
        }
        return again.fault() == null && meant.isLike(MeantTree.of(again.roots()));
    }
}
