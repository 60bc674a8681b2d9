package dev.holdfast.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of one policy: what it finds is told here. */
public final class PolicyRun {
    private final Properties config;
    private final Deployment deployment;
    private final List<Said> said = new ArrayList<>();

    PolicyRun(Properties config, Deployment deployment) {
        this.config = config;
        this.deployment = deployment;
    }

    /**
     * What was said.
     *
     * @param message what is wrong
     * @param urn at what; null where it goes without saying
     * @param undecided whether it could not be found out, so that it only advises
     */
    record Said(String message, @Nullable String urn, boolean undecided) {}

    /** A run outside an engine, for tests of policies. */
    public static PolicyRun of(Properties config) {
        return new PolicyRun(config, Deployment.UNKNOWN);
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
     * Tells a violation: by the resource that is looked at, or by the stack as a whole.
     *
     * @param message what is wrong, with the values that show it; texts of secrets are taken out
     */
    public void violation(String message) {
        said.add(new Said(message, null, false));
    }

    /** Tells a violation by a resource of the stack. */
    public void violation(String message, String urn) {
        said.add(new Said(message, urn, false));
    }

    /** Tells that it cannot be found out for a resource before the deployment; this never stops it. */
    public void undecided(String reason, String urn) {
        said.add(new Said(reason, urn, true));
    }

    /** Ends the run: the policy has nothing to say here, for a reason that the engine can show. */
    public void notApplicable(String reason) {
        throw new NotApplicable(reason);
    }

    List<Said> said() {
        return said;
    }

    /** The messages of the violations so far, for tests of policies. */
    public List<String> violations() {
        return said.stream()
                .filter(each -> !each.undecided())
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
