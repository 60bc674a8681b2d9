package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.yaml.YamlWaivers;
import java.nio.file.Path;
import java.util.List;

/** A service of a Compose project or a stack, with all that it extends. */
public final class ComposeService implements Subject {
    private final ComposeProject project;
    private final Entry entry;
    private final Pairs pairs;

    ComposeService(ComposeProject project, Entry entry) {
        this.project = project;
        this.entry = entry;
        this.pairs = new Pairs(project.sources());
    }

    /** What names a service among all files. */
    static String key(Origin origin, String service) {
        // The walk through a folder and a path in a file may write the same name in two ways.
        return Path.of(origin.name()).normalize() + " " + service;
    }

    /** Whose it is. */
    public ComposeProject project() {
        return project;
    }

    /** Its name. */
    public String name() {
        return entry.key();
    }

    /** What is written, with what it extends. */
    public Node node() {
        return entry.value();
    }

    /** The value at the end of a way of keys. */
    public Node at(String... keys) {
        return entry.value().at(keys);
    }

    /** The path of an attribute in the file. */
    public String field(String attribute) {
        return "services." + name() + "." + attribute;
    }

    /** Whether it is read by {@code docker stack deploy}. */
    public boolean isSwarm() {
        return project.isSwarm();
    }

    /** Whether it can be started as it is; a part of one, for an override, has neither image nor build. */
    public boolean isWhole() {
        return at("image").isPresent() || at("build").isPresent();
    }

    /** Whether it ends when its work is done, so that nobody asks for its health or starts it again. */
    public boolean isTask() {
        String mode = at("deploy", "mode").textOr("");
        return project.isAwaitedToEnd(name())
                || mode.endsWith("-job")
                || at("restart").is("no")
                || at("restart").isFalse()
                || at("deploy", "restart_policy", "condition").is("none");
    }

    /** Its variables, as a mapping; those that are taken from elsewhere have no value. */
    public Node environment() {
        return pairs.of(at("environment"), '=');
    }

    /** The labels of its containers. */
    public Node labels() {
        return pairs.of(at("labels"), '=');
    }

    /** The labels of the service of Swarm. */
    public Node deployLabels() {
        return pairs.of(at("deploy", "labels"), '=');
    }

    /** Whether a value was put together from variables, so that what it says is not written in the file. */
    public boolean isInterpolated(Node node) {
        return project.sources().isInterpolated(node);
    }

    /** What it publishes. */
    public List<Port> ports() {
        return at("ports").items().stream().map(Port::of).toList();
    }

    /** What is mounted into it. */
    public List<Mount> mounts() {
        return at("volumes").items().stream().map(Mount::of).toList();
    }

    /** What it waits for. */
    public List<Dependency> dependencies() {
        return Dependency.of(at("depends_on"));
    }

    /** How it is asked for its health. */
    public HealthTest health() {
        return HealthTest.of(at("healthcheck"));
    }

    /** The secrets that it gets. */
    public List<Grant> secrets() {
        return Grant.of(at("secrets"));
    }

    /** The configuration files that it gets. */
    public List<Grant> configs() {
        return Grant.of(at("configs"));
    }

    /** This, as far as it is written in the file that a value comes from. */
    public Subject near(Node node) {
        Origin origin = project.sources().of(node).origin();
        return node.line() == 0 || origin.equals(origin()) ? this : new Part(words(), origin, node.place(), waivers());
    }

    @Override
    public String words() {
        return "service " + name();
    }

    @Override
    public Origin origin() {
        return project.sources().of(entry).origin();
    }

    @Override
    public Place place() {
        return entry.place();
    }

    @Override
    public List<WrittenWaiver> waivers() {
        return YamlWaivers.above(project.sources().lines(project.sources().of(entry)), entry.line());
    }
}
