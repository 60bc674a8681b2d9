package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Workloads of one namespace whose pods have the same labels, so that a selector takes all of them or none. Most groups have one workload;
 * that copies of one are one group keeps a check linear.
 */
public final class PodGroup {
    private final List<Workload> workloads = new ArrayList<>();
    private boolean replicated = true;
    private @Nullable Ports ports;
    private @Nullable Long fewest;

    /** Adds a workload; only while the index is built. */
    void add(Workload workload) {
        workloads.add(workload);
        replicated &= workload.isReplicated();
    }

    /**
     * The ports that containers declare, each as {@code http/TCP} or {@code 8080/TCP}.
     *
     * @param names those with a name
     * @param numbers all
     * @param silent whether a workload declares none, so that nothing is known of what it listens on
     */
    private record Ports(Set<String> names, Set<String> numbers, boolean silent) {}

    /** The workloads; at least one. */
    public List<Workload> workloads() {
        return workloads;
    }

    /** One of them, to be named in a message. */
    public Workload first() {
        return workloads.get(0);
    }

    /** Whether a selector may take pods of them. */
    boolean mayBeTakenBy(LabelSelector selector) {
        for (Workload workload : workloads) {
            if (selector.mayTake(workload)) {
                return true;
            }
            if (!selector.asksForGiven()) {
                return false;
            }
        }
        return false;
    }

    /** The labels that all their pods have. */
    public Node labels() {
        return first().podLabels();
    }

    /** Whether a container has a port of this name. */
    public boolean hasNamedPort(String name, String protocol) {
        return ports().names.contains(name + "/" + protocol);
    }

    /** Whether a container declares this port, or may listen on it since it declares none. */
    public boolean mayListenOn(long port, String protocol) {
        return ports().silent || ports().numbers.contains(port + "/" + protocol);
    }

    /** Whether all of them keep a number of pods. */
    public boolean isReplicated() {
        return replicated;
    }

    /** The fewest pods that all of them together are meant to have. */
    public synchronized long fewest(Relations relations) {
        if (fewest == null) {
            long sum = 0;
            for (Workload workload : workloads) {
                sum += relations.fewest(workload);
            }
            fewest = sum;
        }
        return fewest;
    }

    private synchronized Ports ports() {
        if (ports == null) {
            ports = read();
        }
        return ports;
    }

    private Ports read() {
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        boolean silent = false;
        for (Workload workload : workloads) {
            boolean declares = false;
            for (Container container : workload.containers()) {
                if (!container.isLasting()) {
                    continue;
                }
                for (Node port : container.node().get("ports").items()) {
                    String protocol = port.get("protocol").textOr("TCP");
                    names.add(port.get("name").textOr("") + "/" + protocol);
                    numbers.add(port.get("containerPort").textOr("") + "/" + protocol);
                    declares = true;
                }
            }
            silent |= !declares;
        }
        return new Ports(names, numbers, silent);
    }
}
