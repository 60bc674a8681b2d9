package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.yaml.YamlWaivers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A Compose project, or a stack of Swarm: a file with all that it includes and extends. */
public final class ComposeProject implements Subject {
    private final Dialect dialect;
    private final Node node;
    private final Sources sources;
    private final List<ComposeService> services = new ArrayList<>();
    private final Set<String> tasks = new HashSet<>();

    ComposeProject(Dialect dialect, Node node, Sources sources) {
        this.dialect = dialect;
        this.node = node;
        this.sources = sources;
        for (Entry entry : node.get("services").entries()) {
            if (entry.value().isMap()) {
                services.add(new ComposeService(this, entry));
            }
        }
        for (ComposeService service : services) {
            for (Dependency dependency : service.dependencies()) {
                if (dependency.condition().equals("service_completed_successfully")) {
                    tasks.add(dependency.service());
                }
            }
        }
    }

    /** Who reads the file. */
    public Dialect dialect() {
        return dialect;
    }

    /** Whether it is a stack. */
    public boolean isSwarm() {
        return dialect == Dialect.SWARM;
    }

    /** The document, with what it includes. */
    public Node node() {
        return node;
    }

    /** The services, those of included files in front. */
    public List<ComposeService> services() {
        return List.copyOf(services);
    }

    /** The variables without values. */
    public List<Reference> references() {
        return sources.references();
    }

    /** Whether another service waits until this one has ended. */
    boolean isAwaitedToEnd(String service) {
        return tasks.contains(service);
    }

    /** What is extended here, and so is no service of its own. */
    Set<String> bases() {
        return sources.bases();
    }

    Sources sources() {
        return sources;
    }

    /** This, as it is found at a value that may stand in an included file. */
    public Subject near(Object nodeOrEntry) {
        return new Part(words(), sources.of(nodeOrEntry).origin(), new Place(1, 1), waivers());
    }

    @Override
    public String words() {
        return (isSwarm() ? "stack " : "project ")
                + node.get("name").textOr(sources.main().name());
    }

    @Override
    public Origin origin() {
        return sources.main().origin();
    }

    @Override
    public Place place() {
        return node.place();
    }

    /** The waivers in the comments at the head of the file. */
    @Override
    public List<WrittenWaiver> waivers() {
        return YamlWaivers.above(sources.lines(sources.main()), node.line());
    }
}
