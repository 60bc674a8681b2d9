package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.kubernetes.KubernetesFormat;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;

/**
 * Objects of Kubernetes that hold files of Prometheus or Grafana: {@code PrometheusRule}, and ConfigMaps with such files in them. The object is
 * read as any other, and the files as well.
 */
public final class MonitoringObjectFormat implements YamlFormat {
    private final KubernetesFormat kubernetes;

    /** Reads the objects themselves as this does. */
    public MonitoringObjectFormat(KubernetesFormat kubernetes) {
        this.kubernetes = kubernetes;
    }

    @Override
    public String name() {
        return kubernetes.name();
    }

    @Override
    public boolean takes(SourceFile file, Node root) {
        return isHolder(root)
                || (root.get("kind").is("List")
                        && root.get("items").items().stream().anyMatch(MonitoringObjectFormat::isHolder));
    }

    private static boolean isHolder(Node object) {
        return isRule(object)
                || (object.get("kind").is("ConfigMap")
                        && object.get("data").entries().stream().anyMatch(MonitoringObjectFormat::mayBeFile));
    }

    private static boolean isRule(Node object) {
        return object.get("kind").is("PrometheusRule")
                && object.get("apiVersion").textOr("").startsWith("monitoring.coreos.com/");
    }

    /** A quick look, so that only few texts are parsed. */
    private static boolean mayBeFile(Entry data) {
        String text = data.value().textOr("");
        return data.key().endsWith(".json")
                ? text.contains("\"panels\"") || text.contains("\"rows\"")
                : text.contains("groups:") || text.contains("scrape_configs:");
    }

    @Override
    public void read(SourceFile file, Node root, Files files, Inputs.Collector into) {
        kubernetes.read(file, root, files, into);
        if (isHolder(root)) {
            embedded(file, root, into);
        }
        root.get("items").items().stream()
                .filter(MonitoringObjectFormat::isHolder)
                .forEach(item -> embedded(file, item, into));
    }

    private static void embedded(SourceFile file, Node object, Inputs.Collector into) {
        KubernetesObject holder = new KubernetesObject(file.origin(), object);
        if (isRule(object)) {
            MonitoringDocument document =
                    new MonitoringDocument(holder.words(), holder.origin(), holder.place(), false, holder.waivers());
            into.add(RuleFile.class, RuleFile.of(document, object.get("spec")));
            return;
        }
        for (Entry data : object.get("data").entries()) {
            if (mayBeFile(data)) {
                file(holder, data, into);
            }
        }
    }

    private static void file(KubernetesObject holder, Entry data, Inputs.Collector into) {
        YamlDocuments documents = YamlDocuments.read(data.value().textOr(""));
        // What is no YAML may be a template, or for another program; it only looked like a file of Prometheus.
        if (documents.fault() != null) {
            return;
        }
        MonitoringDocument document = new MonitoringDocument(
                holder.words() + " " + data.key(), holder.origin(), data.place(), true, holder.waivers());
        for (Node root : documents.roots()) {
            try {
                add(document, root, into);
            } catch (BadDocument fault) {
                throw new BadDocument(data.place(), "data." + data.key() + ": " + fault.getMessage());
            }
        }
    }

    private static void add(MonitoringDocument document, Node root, Inputs.Collector into) {
        if (RuleFileFormat.looksLike(root)) {
            into.add(RuleFile.class, RuleFile.of(document, root));
        } else if (PrometheusFormat.looksLike(root)) {
            into.add(ScrapeConfiguration.class, ScrapeConfiguration.of(document, root));
        } else if (Dashboard.looksLike(root)) {
            into.add(Dashboard.class, Dashboard.of(document, root));
        }
    }
}
