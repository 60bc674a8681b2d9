package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.tree.Node;

/** The configuration of Prometheus: {@code scrape_configs:}. */
public final class PrometheusFormat implements YamlFormat {
    @Override
    public String name() {
        return "Prometheus";
    }

    @Override
    public boolean takes(SourceFile file, Node root) {
        return looksLike(root);
    }

    static boolean looksLike(Node root) {
        return root.get("apiVersion").isAbsent() && root.get("scrape_configs").isList();
    }

    @Override
    public void read(SourceFile file, Node root, Files files, Inputs.Collector into) {
        MonitoringDocument document = MonitoringDocument.of("configuration", file, root);
        into.add(ScrapeConfiguration.class, ScrapeConfiguration.of(document, root));
    }
}
