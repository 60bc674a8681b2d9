package dev.holdfast.policies.traefik;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;

/** Files of Traefik 3: those that hold while it runs, and those of rules. */
public final class TraefikFormat implements YamlFormat {
    @Override
    public String name() {
        return "Traefik";
    }

    @Override
    public boolean takes(SourceFile file, Node root) {
        return StaticConfiguration.looksLike(root) || DynamicConfiguration.looksLike(root);
    }

    @Override
    public void read(SourceFile file, Node root, Files files, Inputs.Collector into) {
        if (StaticConfiguration.looksLike(root)) {
            into.add(StaticConfiguration.class, new StaticConfiguration(file, root));
        }
        if (DynamicConfiguration.looksLike(root)) {
            check(root);
            into.add(DynamicConfiguration.class, new DynamicConfiguration(file, root));
        }
    }

    private static void check(Node root) {
        for (String protocol : DynamicConfiguration.PROTOCOLS) {
            for (String part : new String[] {"routers", "services"}) {
                for (Entry entry : root.at(protocol, part).entries()) {
                    if (!entry.value().isMap()) {
                        throw new BadDocument(
                                entry.place(), protocol + "." + part + "." + entry.key() + " has to be a mapping");
                    }
                }
            }
        }
    }
}
