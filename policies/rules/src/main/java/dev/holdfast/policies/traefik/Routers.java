package dev.holdfast.policies.traefik;

import dev.holdfast.policies.compose.file.ComposeProject;
import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.ComposeServices;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds all routers, with what is known of the Traefik that has them. */
final class Routers {
    private Routers() {}

    static List<Router> of(Inputs inputs) {
        List<Router> all = new ArrayList<>();
        List<StaticConfiguration> processes = inputs.all(StaticConfiguration.class);
        for (DynamicConfiguration rules : inputs.all(DynamicConfiguration.class)) {
            inFile(rules, processes, all);
        }
        for (ComposeService service : ComposeServices.of(inputs)) {
            TraefikLabels labels = TraefikLabels.of(service);
            if (labels.areHeeded()) {
                inLabels(labels, all);
            }
        }
        return all;
    }

    private static void inFile(DynamicConfiguration rules, List<StaticConfiguration> processes, List<Router> into) {
        Set<String> known = new LinkedHashSet<>();
        boolean defaults = false;
        for (StaticConfiguration process : processes) {
            if (process.isOf(rules.file())) {
                known.addAll(process.entryPoints());
                defaults |= process.hasDefaults();
            }
        }
        for (String protocol : DynamicConfiguration.PROTOCOLS) {
            for (Entry entry : rules.node().at(protocol, "routers").entries()) {
                Node node = entry.value();
                Node named = node.get("entryPoints").isPresent() ? node.get("entryPoints") : node.get("entrypoints");
                List<String> names = named.items().stream()
                        .map(item -> item.textOr("").toLowerCase(Locale.ROOT))
                        .toList();
                into.add(new Router(
                        rules.comments().at(rules, named.isPresent() ? named : node),
                        protocol + " router " + entry.key(),
                        protocol + ".routers." + entry.key() + ".entryPoints",
                        named.isPresent() ? named : node,
                        names,
                        known,
                        defaults));
            }
        }
    }

    private static void inLabels(TraefikLabels labels, List<Router> into) {
        ComposeProject project = labels.service().project();
        Set<String> known = new LinkedHashSet<>();
        boolean defaults = false;
        for (TraefikProcess process : TraefikProcess.of(project)) {
            known.addAll(process.entryPoints().keySet());
            defaults |= process.hasDefaults();
        }
        for (String protocol : DynamicConfiguration.PROTOCOLS) {
            for (Map.Entry<String, List<Entry>> router :
                    labels.of(protocol + ".routers").entrySet()) {
                Entry named = router.getValue().stream()
                        .filter(label -> label.key().equals("entrypoints"))
                        .findFirst()
                        .orElse(null);
                Node node = named == null ? router.getValue().get(0).value() : named.value();
                into.add(new Router(
                        labels.service().near(node),
                        protocol + " router " + router.getKey(),
                        labels.service()
                                .field("labels.traefik." + protocol + ".routers." + router.getKey() + ".entrypoints"),
                        node,
                        named == null ? List.of() : names(named.value()),
                        known,
                        defaults));
            }
        }
    }

    private static List<String> names(Node value) {
        return Arrays.stream(value.textOr("").toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
