package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.Map;

/** What each attribute that is looked at may be; a file in which one is something else is refused, as Compose refuses it. */
final class Shapes {
    private static final String MAP = "a mapping";
    private static final String LIST = "a list";
    private static final String MAP_OR_LIST = "a mapping or a list";
    private static final String TEXT_OR_LIST = "a text or a list";

    private static final Map<String, String> SERVICE = Map.ofEntries(
            Map.entry("annotations", MAP_OR_LIST),
            Map.entry("cap_add", LIST),
            Map.entry("cap_drop", LIST),
            Map.entry("command", TEXT_OR_LIST),
            Map.entry("configs", LIST),
            Map.entry("depends_on", MAP_OR_LIST),
            Map.entry("deploy", MAP),
            Map.entry("dns", TEXT_OR_LIST),
            Map.entry("entrypoint", TEXT_OR_LIST),
            Map.entry("env_file", "a text, a mapping or a list"),
            Map.entry("environment", MAP_OR_LIST),
            Map.entry("expose", LIST),
            Map.entry("healthcheck", MAP),
            Map.entry("image", "a text"),
            Map.entry("labels", MAP_OR_LIST),
            Map.entry("logging", MAP),
            Map.entry("networks", MAP_OR_LIST),
            Map.entry("ports", LIST),
            Map.entry("profiles", LIST),
            Map.entry("restart", "a text"),
            Map.entry("secrets", LIST),
            Map.entry("security_opt", LIST),
            Map.entry("tmpfs", TEXT_OR_LIST),
            Map.entry("volumes", LIST));

    private static final Map<String, String> DEPLOY = Map.of(
            "labels", MAP_OR_LIST,
            "placement", MAP,
            "resources", MAP,
            "restart_policy", MAP,
            "update_config", MAP,
            "rollback_config", MAP);

    private Shapes() {}

    /**
     * Looks through a document.
     *
     * @throws BadDocument where something is what it may not be
     */
    static void check(Node root) {
        if (!root.isMap()) {
            throw new BadDocument(root.place(), "a Compose file is a mapping, with services: in it");
        }
        for (String section : new String[] {"services", "networks", "volumes", "secrets", "configs"}) {
            check(section, root.get(section), MAP);
        }
        check("include", root.get("include"), LIST);
        for (Entry service : root.get("services").entries()) {
            String path = "services." + service.key();
            if (service.value().isPresent() && !service.value().isMap()) {
                throw new BadDocument(service.place(), path + " has to be a mapping, with image: or build: in it");
            }
            service(path, service.value());
        }
    }

    private static void service(String path, Node service) {
        for (Entry attribute : service.entries()) {
            String shape = SERVICE.get(attribute.key());
            if (shape != null) {
                check(path + "." + attribute.key(), attribute.value(), shape);
            }
        }
        for (Entry attribute : service.get("deploy").entries()) {
            String shape = DEPLOY.get(attribute.key());
            if (shape != null) {
                check(path + ".deploy." + attribute.key(), attribute.value(), shape);
            }
        }
        check(path + ".healthcheck.test", service.at("healthcheck", "test"), TEXT_OR_LIST);
    }

    private static void check(String path, Node node, String shape) {
        boolean fits = node.isAbsent()
                || (node.isMap()
                        ? shape.contains("mapping")
                        : node.isList() ? shape.contains("list") : shape.contains("text"));
        if (!fits) {
            throw new BadDocument(node.place(), path + " has to be " + shape);
        }
    }
}
