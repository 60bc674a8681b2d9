package dev.holdfast.kubernetes.standalone;

import com.pulumi.core.Output;
import dev.holdfast.blueprint.kubernetes.Expansion;
import dev.holdfast.kubernetes.args.Autoscale;
import dev.holdfast.kubernetes.args.Check;
import dev.holdfast.kubernetes.args.Rollout;
import dev.holdfast.kubernetes.args.SecretKeyOf;
import dev.holdfast.kubernetes.args.Sizing;
import dev.holdfast.kubernetes.args.Spreading;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.topology.InstanceField;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.CountOrPercent;
import dev.holdfast.topology.units.SecretReference;
import java.util.List;

/**
 * Collects the arguments of a component that runs a program in several replicas.
 *
 * @param <B> the builder itself
 */
public abstract class WorkloadArguments<B extends WorkloadArguments<B>> extends Arguments<B> {
    private Written scratch = Written.nothing();

    /** For the builders of components. */
    protected WorkloadArguments() {}

    /** The container image, with a fixed tag or, better, a digest. Needed. */
    public B image(String reference) {
        return property("image", reference);
    }

    /** The container image, known at deployment; it is asked for at each start of a pod, since nobody knows whether it has a digest. */
    public B image(Output<String> reference) {
        return property("image", reference);
    }

    /** How many replicas run, 1 to 10,000; 1 if left out. */
    public B replicas(int number) {
        return property("replicas", number);
    }

    /**
     * A port that it listens on, where any byte stream is spoken.
     *
     * @param name lower-case letters, digits and hyphens, at most 15 characters
     * @param number 1 to 65535
     */
    public B port(String name, int number) {
        return element("ports", Written.of("name", name).with("port", number));
    }

    /** A port that it listens on. */
    public B port(String name, int number, Protocol protocol) {
        return element("ports", Written.of("name", name).with("port", number).with("protocol", protocol));
    }

    /** The program to start instead of the image's own. */
    public B command(String... words) {
        return property("command", List.of(words));
    }

    /** One more argument of the program. */
    public B argument(String word) {
        return element("arguments", word);
    }

    /** One more argument, known at deployment. A secret does not belong here: it would stand in the pod; see {@link #envSecret}. */
    public B argument(Output<String> word) {
        return element("arguments", word.applyValue(Expansion::escape));
    }

    /** An environment variable. */
    public B env(String name, String value) {
        return property("env", name, value);
    }

    /** An environment variable, known at deployment. A secret does not belong here: it would stand in the pod; see {@link #envSecret}. */
    public B env(String name, Output<String> value) {
        return property("env", name, value.applyValue(Expansion::escape));
    }

    /** An environment variable out of a secret that exists already. */
    public B env(String name, SecretReference secret) {
        return property("env", name, Written.of(secret));
    }

    /** An environment variable out of a secret that exists already and whose name is known at deployment. */
    public B env(String name, SecretKeyOf secret) {
        return property("env", name, Written.of("secret", secret));
    }

    /** An environment variable with a fact about the replica. */
    public B env(String name, InstanceField fact) {
        return property("env", name, Written.of("instance", fact));
    }

    /**
     * An environment variable with a secret value: it is put into a Secret of this component, which the pod refers to. A changed value reaches a
     * replica when it is started anew.
     */
    public B envSecret(String name, Output<String> value) {
        return secret(new SecretValue("env", name, value.asSecret(), List.of("env", name), null));
    }

    /** A configuration file, at most 256 KiB; a changed one rolls the replicas. */
    public B file(String path, String content) {
        return property("files", path, content);
    }

    /** A configuration file that is known at deployment; a changed one rolls the replicas. A secret does not belong here. */
    public B file(String path, Output<String> content) {
        return property("files", path, content);
    }

    /** A configuration file out of a secret that exists already. */
    public B file(String path, SecretReference secret) {
        return property("files", path, Written.of(secret));
    }

    /** A secret with which the image is pulled. */
    public B pullSecret(String name) {
        return element("pullSecrets", name);
    }

    /** A secret with which the image is pulled, whose name is known at deployment. */
    public B pullSecret(Output<String> name) {
        return element("pullSecrets", name);
    }

    /** What a replica is given; a request of 100m and 128Mi if left out. */
    public B resources(Sizing sizing) {
        return property("resources", sizing);
    }

    /** Tells when a starting replica is up; the other probes wait for it. */
    public B startupProbe(Check probe) {
        return property("startupProbe", probe);
    }

    /** Tells whether a replica may be sent requests. */
    public B readinessProbe(Check probe) {
        return property("readinessProbe", probe);
    }

    /** Tells whether a replica has to be restarted. */
    public B livenessProbe(Check probe) {
        return property("livenessProbe", probe);
    }

    /** Where replicas run, and how they keep apart; derived if left out. */
    public B spreading(Spreading how) {
        return property("placement", how);
    }

    /** How many replicas planned work may take away at once; derived if left out. */
    public B maxUnavailable(CountOrPercent replicas) {
        return property("disruption", Written.of("maxUnavailable", replicas));
    }

    /** How many replicas planned work has to leave; derived if left out. */
    public B minAvailable(CountOrPercent replicas) {
        return property("disruption", Written.of("minAvailable", replicas));
    }

    /** How a new version replaces the old one. */
    public B rollout(Rollout how) {
        return property("update", how);
    }

    /** How the number of replicas follows the load; a fixed number if left out. */
    public B autoscale(Autoscale how) {
        return property("autoscaling", how);
    }

    /** The numeric user and group that it runs as, never 0; 10001 if left out. */
    public B runAs(long user) {
        return property("security", "user", user);
    }

    /** Whether its file system is read-only; true if left out. */
    public B readOnlyRoot(boolean readOnly) {
        return property("security", "readOnlyRoot", readOnly);
    }

    /** A writable scratch folder; {@code /tmp} of 64Mi if none is said. */
    public B scratch(String path, Bytes size) {
        scratch = scratch.with(path, size);
        return property("security", "scratch", scratch);
    }

    /** Where it answers Prometheus: a port, by name, and a path. */
    public B metrics(String port, String path) {
        return property("metrics", Written.of("port", port).with("path", path));
    }

    /** Another component that it talks to. */
    public B uses(Usable component) {
        return use(Use.of(component));
    }

    /** Something that it talks to. */
    public B uses(Use use) {
        return use(use);
    }

    /** A load balancer that will stand before it. */
    public B behind(Front loadBalancer) {
        return front(loadBalancer);
    }
}
