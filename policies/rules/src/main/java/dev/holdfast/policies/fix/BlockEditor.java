package dev.holdfast.policies.fix;

import dev.holdfast.policies.rule.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Follows a plan through documents, and finds the edits of lines that carry it out. What it cannot do in block style it leaves. */
final class BlockEditor {
    private final Lines lines;
    private final Indentation indentation;
    private final List<NotFixed> left = new ArrayList<>();

    BlockEditor(Lines lines, Indentation indentation) {
        this.lines = lines;
        this.indentation = indentation;
    }

    /** What it left alone. */
    List<NotFixed> left() {
        return left;
    }

    private void leave(Plan plan, String why) {
        plan.all().forEach(change -> left.add(new NotFixed(change.fix(), why)));
    }

    /** Edits what a plan changes in a value that is there. */
    void follow(Node node, Plan plan) {
        if (node.getAnchor().isPresent()) {
            leave(plan, "what has an anchor can stand for other places as well");
        } else if (node instanceof CollectionNode<?> flow && flow.getFlowStyle() == FlowStyle.FLOW) {
            leave(plan, "it stands in flow style, {…} or […]");
        } else if (node instanceof SequenceNode list) {
            items(list, plan);
        } else if (node instanceof MappingNode map) {
            entries(map, plan);
        } else {
            leave(plan, "there is no mapping, but a single value");
        }
    }

    private void items(SequenceNode list, Plan plan) {
        for (Map.Entry<Object, Plan> step : plan.steps().entrySet()) {
            if (step.getKey() instanceof Integer index
                    && index < list.getValue().size()) {
                Node item = list.getValue().get(index);
                if (Marks.isBefore(item, list)) {
                    leave(step.getValue(), "it is an alias");
                } else {
                    follow(item, step.getValue());
                }
            } else {
                leave(step.getValue(), "there is no such element");
            }
        }
    }

    private void entries(MappingNode map, Plan plan) {
        for (NodeTuple entry : map.getValue()) {
            if (isNamed(entry, "<<")) {
                leave(plan, "the mapping merges another one");
                return;
            }
        }
        List<Map.Entry<Object, Plan>> missing = new ArrayList<>();
        for (Map.Entry<Object, Plan> step : plan.steps().entrySet()) {
            NodeTuple entry = entry(map, String.valueOf(step.getKey()));
            if (entry == null) {
                missing.add(step);
            } else {
                edit(entry, step.getValue());
            }
        }
        // Behind what is added within the last entry, since that is indented further.
        for (Map.Entry<Object, Plan> step : missing) {
            add(map, String.valueOf(step.getKey()), step.getValue());
        }
    }

    private static boolean isNamed(NodeTuple entry, String key) {
        return entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key);
    }

    private static @Nullable NodeTuple entry(MappingNode map, String key) {
        for (NodeTuple entry : map.getValue()) {
            if (isNamed(entry, key)) {
                return entry;
            }
        }
        return null;
    }

    private void add(MappingNode map, String key, Plan plan) {
        if (plan.all().stream().anyMatch(change -> change.fix() instanceof Fix.Remove)) {
            leave(plan, "there is no such key any more");
            return;
        }
        int column = Marks.column(map.getValue().get(0).getKeyNode());
        NodeTuple last = map.getValue().get(map.getValue().size() - 1);
        lines.addBehind(lastLine(last), BlockText.of(key, plan, column, indentation));
    }

    private void edit(NodeTuple entry, Plan plan) {
        Node key = entry.getKeyNode();
        Node value = entry.getValueNode();
        Change change = plan.change();
        if (Marks.isBefore(value, key)) {
            leave(plan, "it is an alias");
        } else if (change == null) {
            if (isEmpty(value)) {
                fill(key, value, plan);
            } else {
                follow(value, plan);
            }
        } else if (change.fix() instanceof Fix.Remove) {
            remove(entry, plan);
        } else if (value.getAnchor().isPresent()) {
            leave(plan, "what has an anchor can stand for other places as well");
        } else if (isEmpty(value) && isUnwritten(value)) {
            int colon = colon(key);
            lines.replace(Marks.endLine(key), colon + 1, colon + 1, " " + BlockText.inline(change));
        } else if (Marks.line(value) != Marks.endLine(value) || isBlock(value)) {
            leave(plan, "the value to change spans several lines");
        } else {
            lines.replace(Marks.line(value), Marks.column(value), Marks.endColumn(value), BlockText.inline(change));
        }
    }

    private static boolean isBlock(Node value) {
        return value instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.BLOCK;
    }

    /** Whether nothing is written, {@code null} or {@code {}}: nobody loses anything when it is replaced. */
    private static boolean isEmpty(Node value) {
        if (value instanceof ScalarNode single) {
            return single.getScalarStyle() == ScalarStyle.PLAIN
                    && (isUnwritten(value)
                            || single.getValue().equals("null")
                            || single.getValue().equals("~"));
        }
        return value instanceof MappingNode map
                && map.getValue().isEmpty()
                && Marks.line(value) == Marks.endLine(value);
    }

    private static boolean isUnwritten(Node value) {
        return value instanceof ScalarNode single && single.getValue().isEmpty();
    }

    private int colon(Node key) {
        String line = lines.line(Marks.endLine(key));
        int end = line.offsetByCodePoints(0, Marks.endColumn(key));
        return line.codePointCount(0, Math.max(end, line.indexOf(':', end)));
    }

    /** Puts a mapping where nothing was. */
    private void fill(Node key, Node value, Plan plan) {
        int line = Marks.endLine(key);
        if (value.getAnchor().isPresent() || (!isUnwritten(value) && Marks.line(value) != line)) {
            leave(plan, "the value to change stands on a line of its own, or has an anchor");
            return;
        }
        if (plan.all().stream().anyMatch(change -> change.fix() instanceof Fix.Remove)) {
            leave(plan, "there is no such key any more");
            return;
        }
        if (!isUnwritten(value)) {
            lines.replace(line, colon(key) + 1, Marks.endColumn(value), "");
        }
        int column = Marks.column(key) + indentation.mapping();
        plan.steps()
                .forEach((step, next) ->
                        lines.addBehind(line, BlockText.of(String.valueOf(step), next, column, indentation)));
    }

    private void remove(NodeTuple entry, Plan plan) {
        int first = Marks.line(entry.getKeyNode());
        if (!lines.line(first).substring(0, Marks.column(entry.getKeyNode())).isBlank()) {
            leave(plan, "the key stands behind a dash");
        } else {
            lines.remove(first, lastLine(entry));
        }
    }

    /** The last line with something of an entry on it; comments and blank lines behind it are not its own. */
    private int lastLine(NodeTuple entry) {
        Node value = entry.getValueNode();
        int keyLine = Marks.endLine(entry.getKeyNode());
        return Marks.isBefore(value, entry.getKeyNode()) ? keyLine : Math.max(keyLine, lastLine(value));
    }

    private int lastLine(Node node) {
        if (node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW) {
            return Marks.endLine(node);
        }
        if (node instanceof MappingNode map) {
            return lastLine(map.getValue().get(map.getValue().size() - 1));
        }
        if (node instanceof SequenceNode list) {
            Node last = list.getValue().get(list.getValue().size() - 1);
            return Marks.isBefore(last, list) ? Marks.endLine(node) : Math.max(Marks.line(node), lastLine(last));
        }
        ScalarStyle style = ((ScalarNode) node).getScalarStyle();
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            int line = Marks.endLine(node) - (Marks.endColumn(node) == 0 ? 1 : 0);
            while (line > Marks.line(node) && lines.isBlank(line)) {
                line--;
            }
            return line;
        }
        return isUnwritten(node) ? Marks.line(node) : Marks.endLine(node);
    }
}
