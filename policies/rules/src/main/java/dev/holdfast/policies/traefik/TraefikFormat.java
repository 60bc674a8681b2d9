package dev.holdfast.policies.traefik;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.CommentWaivers;

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
        CommentWaivers comments = CommentWaivers.of(file, root);
        Subject last = null;
        if (StaticConfiguration.looksLike(root)) {
            StaticConfiguration process = new StaticConfiguration(file, root, comments);
            into.add(StaticConfiguration.class, process);
            last = process;
        }
        if (DynamicConfiguration.looksLike(root)) {
            check(root);
            DynamicConfiguration rules = new DynamicConfiguration(file, root, comments);
            into.add(DynamicConfiguration.class, rules);
            last = rules;
        }
        if (last != null) {
            comments.spots(last).forEach(spot -> into.add(Subject.class, spot));
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
