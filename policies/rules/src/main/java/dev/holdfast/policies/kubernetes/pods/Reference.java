package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * What pods take from a ConfigMap or a Secret.
 *
 * @param workload whose pods
 * @param kind {@code ConfigMap} or {@code Secret}
 * @param name the name of the object
 * @param key the key in it; empty for the object as a whole
 * @param optional whether the pods start without it
 * @param place the value that names it
 * @param field the path of that value in the object
 */
record Reference(Workload workload, String kind, String name, String key, boolean optional, Node place, String field) {
    private static final String CONFIG_MAP = "ConfigMap";
    private static final String SECRET = "Secret";

    /** All references of a workload. */
    static List<Reference> of(Workload workload) {
        List<Reference> all = new ArrayList<>();
        for (Container container : workload.containers()) {
            addVariables(container, all);
        }
        List<Node> volumes = workload.podSpec().get("volumes").items();
        for (int i = 0; i < volumes.size(); i++) {
            addVolume(workload, volumes.get(i), workload.field("volumes[" + i + "]"), all);
        }
        List<Node> pulls = workload.podSpec().get("imagePullSecrets").items();
        for (int i = 0; i < pulls.size(); i++) {
            add(workload, SECRET, pulls.get(i), "name", "", workload.field("imagePullSecrets[" + i + "]"), all);
        }
        return all;
    }

    private static void addVariables(Container container, List<Reference> all) {
        Workload workload = container.workload();
        List<Node> variables = container.node().get("env").items();
        for (int i = 0; i < variables.size(); i++) {
            Node from = variables.get(i).get("valueFrom");
            String field = container.field("env[" + i + "].valueFrom");
            addKey(workload, CONFIG_MAP, from.get("configMapKeyRef"), field + ".configMapKeyRef", all);
            addKey(workload, SECRET, from.get("secretKeyRef"), field + ".secretKeyRef", all);
        }
        List<Node> sources = container.node().get("envFrom").items();
        for (int i = 0; i < sources.size(); i++) {
            String field = container.field("envFrom[" + i + "]");
            Node source = sources.get(i);
            add(workload, CONFIG_MAP, source.get("configMapRef"), "name", "", field + ".configMapRef", all);
            add(workload, SECRET, source.get("secretRef"), "name", "", field + ".secretRef", all);
        }
    }

    private static void addKey(Workload workload, String kind, Node from, String field, List<Reference> all) {
        add(workload, kind, from, "name", from.get("key").textOr(""), field, all);
    }

    private static void addVolume(Workload workload, Node volume, String field, List<Reference> all) {
        addFiles(workload, CONFIG_MAP, volume.get("configMap"), "name", field + ".configMap", all);
        addFiles(workload, SECRET, volume.get("secret"), "secretName", field + ".secret", all);
        Node driver = volume.at("csi", "nodePublishSecretRef");
        add(workload, SECRET, driver, "name", "", field + ".csi.nodePublishSecretRef", all);
        List<Node> sources = volume.at("projected", "sources").items();
        for (int i = 0; i < sources.size(); i++) {
            String inner = field + ".projected.sources[" + i + "]";
            addFiles(workload, CONFIG_MAP, sources.get(i).get("configMap"), "name", inner + ".configMap", all);
            addFiles(workload, SECRET, sources.get(i).get("secret"), "name", inner + ".secret", all);
        }
    }

    private static void addFiles(
            Workload workload, String kind, Node from, String nameField, String field, List<Reference> all) {
        add(workload, kind, from, nameField, "", field, all);
        for (Node item : from.get("items").items()) {
            String name = from.get(nameField).textOr("");
            String key = item.get("key").textOr("");
            boolean optional = from.get("optional").isTrue();
            if (!name.isEmpty() && !key.isEmpty()) {
                all.add(new Reference(workload, kind, name, key, optional, item.get("key"), field + ".items"));
            }
        }
    }

    private static void add(
            Workload workload,
            String kind,
            Node from,
            String nameField,
            String key,
            String field,
            List<Reference> all) {
        Node name = from.get(nameField);
        String written = name.textOr("");
        if (!written.isEmpty()) {
            boolean optional = from.get("optional").isTrue();
            Node place = key.isEmpty() ? name : from.get("key");
            all.add(new Reference(
                    workload, kind, written, key, optional, place, field + "." + (key.isEmpty() ? nameField : "key")));
        }
    }
}
