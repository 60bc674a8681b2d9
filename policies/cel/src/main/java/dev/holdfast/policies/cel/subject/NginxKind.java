package dev.holdfast.policies.cel.subject;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.nginx.NginxBlock;
import dev.holdfast.policies.nginx.NginxDirective;
import dev.holdfast.policies.nginx.NginxFile;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Blocks of nginx: {@code nginx/server}. The object has {@code arguments}, what stands between its name and its brace; {@code lines}, its
 * own directives, each a list of its words; and {@code blocks}, those that stand in it, each with {@code block}, its name, besides.
 */
final class NginxKind extends SectionKind {
    NginxKind() {
        super("nginx", "nginx/", List.of("http", "stream", "server", "location", "upstream"));
    }

    @Override
    public List<String> examples() {
        return List.of("nginx/server", "nginx/location");
    }

    @Override
    public List<Judged> find(Inputs inputs, String name) {
        List<Judged> judged = new ArrayList<>();
        for (NginxFile file : NginxFile.roots(inputs)) {
            for (NginxBlock block : file.all(name)) {
                judged.add(new Judged(block, object(block), Set.of(), "", String.join(" ", block.arguments())));
            }
        }
        return judged;
    }

    private static Node object(NginxBlock block) {
        List<Line> lines = block.directives().stream().map(NginxDirective::line).toList();
        return new Words(block.place())
                .text("block", block.name())
                .list(
                        "arguments",
                        block.arguments().stream()
                                .map(each -> Words.text(each, block.place()))
                                .toList())
                .list("lines", Words.lines(lines, Words::sendsCredentials))
                .list("blocks", block.blocks().stream().map(NginxKind::object).toList())
                .object();
    }
}
