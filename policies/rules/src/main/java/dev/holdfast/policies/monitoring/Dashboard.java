package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A dashboard of Grafana.
 *
 * @param document where it stands
 * @param node what is written; what the API of Grafana wraps around it is left out
 * @param panels its panels, those within rows behind their row
 */
public record Dashboard(MonitoringDocument document, Node node, List<Panel> panels) {
    /**
     * A panel.
     *
     * @param node what is written
     * @param path its path in the dashboard
     */
    public record Panel(Node node, String path) {
        /** As a message calls it. */
        String words() {
            return "panel " + node.get("title").textOr(node.get("id").textOr(""));
        }
    }

    static Dashboard of(MonitoringDocument document, Node root) {
        Node node = root.get("dashboard").isMap() ? root.get("dashboard") : root;
        List<Panel> panels = new ArrayList<>();
        add(node.get("panels"), "panels", panels);
        List<Node> rows = node.get("rows").items();
        for (int i = 0; i < rows.size(); i++) {
            add(rows.get(i).get("panels"), "rows[" + i + "].panels", panels);
        }
        return new Dashboard(document, node, List.copyOf(panels));
    }

    private static void add(Node written, String path, List<Panel> into) {
        List<Node> items = written.items();
        for (int i = 0; i < items.size(); i++) {
            String here = path + "[" + i + "]";
            into.add(new Panel(items.get(i), here));
            add(items.get(i).get("panels"), here + ".panels", into);
        }
    }

    /** Whether a document is a dashboard. */
    static boolean looksLike(Node root) {
        Node node = root.get("dashboard").isMap() ? root.get("dashboard") : root;
        return (node.get("panels").isList() || node.get("rows").isList())
                && node.get("title").text() != null
                && (node.get("schemaVersion").isPresent()
                        || node.get("templating").isMap()
                        || node.get("uid").isPresent()
                        || node.get("time").isMap());
    }
}
