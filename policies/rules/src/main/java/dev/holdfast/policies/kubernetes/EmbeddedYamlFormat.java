package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.FilePart;
import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.util.List;

/**
 * Objects of Kubernetes that hold YAML or JSON of other programs: ConfigMaps with files of Prometheus, Grafana or Traefik, and {@code
 * PrometheusRule}. The object is read as any other, and what it holds as well.
 */
public final class EmbeddedYamlFormat implements YamlFormat {
    /** What the files have in them: a quick look, so that only few texts are parsed. */
    private static final List<String> MARKS =
            List.of("groups:", "scrape_configs:", "\"panels\"", "\"rows\"", "routers:", "entryPoints:");

    private final KubernetesFormat kubernetes;
    private final List<YamlFormat> embedded;

    /**
     * Reads objects as one format does, and documents of other formats within them.
     *
     * @param kubernetes reads the objects
     * @param embedded read what they hold; the first that takes a document reads it
     */
    public EmbeddedYamlFormat(KubernetesFormat kubernetes, List<YamlFormat> embedded) {
        this.kubernetes = kubernetes;
        this.embedded = List.copyOf(embedded);
    }

    @Override
    public String name() {
        return kubernetes.name();
    }

    @Override
    public boolean takes(SourceFile file, Node root) {
        return isHolder(root)
                || (root.get("kind").is("List")
                        && root.get("items").items().stream().anyMatch(EmbeddedYamlFormat::isHolder));
    }

    private static boolean isHolder(Node object) {
        return isRule(object)
                || (object.get("kind").is("ConfigMap")
                        && object.get("data").entries().stream().anyMatch(EmbeddedYamlFormat::mayBeFile));
    }

    private static boolean isRule(Node object) {
        return object.get("kind").is("PrometheusRule")
                && object.get("apiVersion").textOr("").startsWith("monitoring.coreos.com/");
    }

    private static boolean mayBeFile(Entry data) {
        String text = data.value().textOr("");
        return MARKS.stream().anyMatch(text::contains);
    }

    @Override
    public void read(SourceFile file, Node root, Files files, Inputs.Collector into) {
        kubernetes.read(file, root, files, into);
        if (isHolder(root)) {
            held(file, root, into);
        }
        root.get("items").items().stream().filter(EmbeddedYamlFormat::isHolder).forEach(item -> held(file, item, into));
    }

    private void held(SourceFile file, Node object, Inputs.Collector into) {
        KubernetesObject holder = new KubernetesObject(file.origin(), object);
        if (isRule(object)) {
            FilePart whole = new FilePart("", holder, holder.place(), true);
            document(new SourceFile(file.origin(), "", whole), object.get("spec"), into);
            return;
        }
        for (Entry data : object.get("data").entries()) {
            if (mayBeFile(data)) {
                String text = data.value().textOr("");
                SourceFile part = new SourceFile(file.origin(), text, FilePart.of(holder, data));
                YamlDocuments documents = YamlDocuments.read(text);
                // What is no YAML may be a template, or for another program; it only looked like one of the files.
                if (documents.fault() == null) {
                    documents.roots().forEach(root -> document(part, PlacedTree.in(part, root), into));
                }
            }
        }
    }

    private void document(SourceFile file, Node root, Inputs.Collector into) {
        for (YamlFormat format : embedded) {
            if (format.takes(file, root)) {
                try {
                    format.read(file, root, (from, path) -> null, into);
                } catch (BadDocument fault) {
                    throw new BadDocument(fault.place(), file.name() + ": " + fault.getMessage());
                }
                return;
            }
        }
    }
}
