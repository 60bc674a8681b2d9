package dev.holdfast.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of one policy: what it finds is told here. */
public final class PolicyRun {
    private final Properties config;
    private final Deployment deployment;
    private final Map<Class<?>, Object> views;
    private final List<Said> said = new ArrayList<>();

    PolicyRun(Properties config, Deployment deployment, Map<Class<?>, Object> views) {
        this.config = config;
        this.deployment = deployment;
        this.views = views;
    }

    /** How something was said. */
    enum Manner {
        VIOLATION,
        ADVICE,
        UNDECIDED
    }

    /**
     * What was said.
     *
     * @param manner how
     * @param message what is wrong
     * @param urn at what; null where it goes without saying
     */
    record Said(Manner manner, String message, @Nullable String urn) {}

    /** A run outside an engine, for tests of policies. */
    public static PolicyRun of(Properties config) {
        return new PolicyRun(config, Deployment.UNKNOWN, new HashMap<>());
    }

    /** How the policy is configured, with the defaults of its schema. */
    public Properties config() {
        return config;
    }

    /** What is being deployed. */
    public Deployment deployment() {
        return deployment;
    }

    /**
     * What several policies of a pack make of the same resource or stack, as an index of it: it is made once, for the first that asks.
     *
     * @param kind what it is; there is one of each kind
     * @param make makes it of the resource or stack only, not of the policy's configuration
     */
    public <T> T once(Class<T> kind, Supplier<T> make) {
        Object known = views.get(kind);
        if (known == null) {
            known = make.get();
            views.put(kind, known);
        }
        return kind.cast(known);
    }

    /**
     * Tells a violation: by the resource that is looked at, or by the stack as a whole.
     *
     * @param message what is wrong, with the values that show it; texts of secrets are taken out
     */
    public void violation(String message) {
        said.add(new Said(Manner.VIOLATION, message, null));
    }

    /** Tells a violation by a resource of the stack. */
    public void violation(String message, String urn) {
        said.add(new Said(Manner.VIOLATION, message, urn));
    }

    /** Tells that it cannot be found out for a resource before the deployment; this never stops it. */
    public void undecided(String reason, String urn) {
        said.add(new Said(Manner.UNDECIDED, reason, urn));
    }

    /** Tells something worth knowing; this never stops a deployment, whatever the policy's level. */
    public void advice(String message, String urn) {
        said.add(new Said(Manner.ADVICE, message, urn));
    }

    /** To throw when the policy has nothing to say here, for a reason that the engine can show. */
    public RuntimeException notApplicable(String reason) {
        return new NotApplicable(reason);
    }

    List<Said> said() {
        return said;
    }

    /** The messages of the violations so far, for tests of policies. */
    public List<String> violations() {
        return said.stream()
                .filter(each -> each.manner() == Manner.VIOLATION)
                .map(Said::message)
                .toList();
    }

    /** It has no stack trace, since it is a way to answer. */
    static final class NotApplicable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotApplicable(String reason) {
            super(reason, null, false, false);
        }
    }
}
