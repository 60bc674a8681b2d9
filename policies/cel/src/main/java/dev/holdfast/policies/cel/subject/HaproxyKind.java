package dev.holdfast.policies.cel.subject;

import dev.holdfast.policies.haproxy.HaproxyFile;
import dev.holdfast.policies.haproxy.HaproxySection;
import dev.holdfast.policies.haproxy.HaproxyServer;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sections of HAProxy: {@code haproxy/backend}. The object has {@code name}, {@code lines}, each a list of its words, those that it takes
 * over from {@code defaults} not among them, and {@code servers}, each with {@code name} and {@code words}.
 */
final class HaproxyKind extends SectionKind {
    HaproxyKind() {
        super("HAProxy", "haproxy/", List.of("global", "defaults", "frontend", "backend", "listen"));
    }

    @Override
    public List<String> examples() {
        return List.of("haproxy/frontend", "haproxy/backend");
    }

    @Override
    public List<Judged> find(Inputs inputs, String name) {
        List<Judged> judged = new ArrayList<>();
        for (HaproxyFile file : inputs.all(HaproxyFile.class)) {
            for (HaproxySection section : file.all(name)) {
                judged.add(new Judged(section, object(section), Set.of(), "", section.name()));
            }
        }
        return judged;
    }

    private static Node object(HaproxySection section) {
        List<Node> servers = new ArrayList<>();
        for (HaproxyServer server : section.servers()) {
            servers.add(new Words(server.line().place())
                    .text("name", server.name())
                    .list(
                            "words",
                            Words.lines(List.of(server.line()), HaproxyKind::holdsPassword)
                                    .get(0)
                                    .items())
                    .object());
        }
        return new Words(section.place())
                .text("name", section.name())
                .list("lines", Words.lines(section.lines(), HaproxyKind::holdsPassword))
                .list("servers", servers)
                .object();
    }

    private static boolean holdsPassword(Line line) {
        return line.begins("stats", "auth") || Words.sendsCredentials(line);
    }
}
