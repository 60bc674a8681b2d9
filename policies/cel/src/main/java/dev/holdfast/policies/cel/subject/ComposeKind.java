package dev.holdfast.policies.cel.subject;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.ComposeServices;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.ScalarNode;
import dev.holdfast.policies.value.SecretName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Services of Compose projects and stacks: {@code compose/service}. The object is what is written for the service, with what it extends;
 * its {@code name} is added, and {@code environment} and {@code labels} are mappings, also where they are written as lists. What a
 * variable holds whose name speaks of a password is secret.
 */
final class ComposeKind implements SubjectKind {
    private static final String SERVICE = "service";

    @Override
    public String prefix() {
        return "compose/";
    }

    @Override
    public List<String> examples() {
        return List.of("compose/service");
    }

    @Override
    public @Nullable String refusal(String name) {
        return name.equals(SERVICE) ? null : "of Compose, policies look at compose/service";
    }

    @Override
    public List<Judged> find(Inputs inputs, String name) {
        return ComposeServices.of(inputs).stream().map(ComposeKind::judged).toList();
    }

    private static Judged judged(ComposeService service) {
        Node node = service.node();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("name", 0, 0, ScalarNode.quoted(service.name(), node.line(), node.column())));
        for (Entry entry : node.entries()) {
            Node value =
                    switch (entry.key()) {
                        case "environment" -> withoutSecrets(service.environment());
                        case "labels" -> service.labels();
                        default -> entry.value();
                    };
            if (!entry.key().equals("name")) {
                entries.add(new Entry(entry.key(), entry.line(), entry.column(), value));
            }
        }
        Node object = new MapNode(entries, node.line(), node.column());
        String project = service.project().node().get("name").textOr("");
        return new Judged(service, object, Set.of(), project, service.name());
    }

    private static Node withoutSecrets(Node environment) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : environment.entries()) {
            String text = entry.value().text();
            Node value = text != null && SecretName.of(entry.key()) != SecretName.NONE
                    ? ScalarNode.secret(text)
                    : entry.value();
            entries.add(new Entry(entry.key(), entry.line(), entry.column(), value));
        }
        return new MapNode(entries, environment.line(), environment.column());
    }
}
