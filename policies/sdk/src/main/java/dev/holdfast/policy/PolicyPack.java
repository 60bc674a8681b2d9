package dev.holdfast.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Policies that belong together. The main class of a pack makes one and calls {@link #serve}; it must print nothing on standard output
 * before. It never changes: each method makes another.
 */
public final class PolicyPack {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9-_.]{1,100}");

    private final String name;
    private final String version;
    private final PackMetadata metadata;
    private final List<Policy> policies;
    private final Map<String, InitialConfig> initial;

    private PolicyPack(
            String name,
            String version,
            PackMetadata metadata,
            List<Policy> policies,
            Map<String, InitialConfig> initial) {
        this.name = name;
        this.version = version;
        this.metadata = metadata;
        this.policies = policies;
        this.initial = initial;
    }

    /**
     * A pack without policies.
     *
     * @param name letters, digits, hyphens, underscores and full stops; at most 100
     * @param version as in {@code 1.0.0}
     * @throws IllegalArgumentException when the name has other characters
     */
    public static PolicyPack of(String name, String version) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'" + name
                            + "' is no name of a policy pack: only letters, digits, hyphens, underscores and full stops are allowed, and at most 100");
        }
        return new PolicyPack(name, version, PackMetadata.NONE, List.of(), Map.of());
    }

    /** With what it is for. */
    public PolicyPack description(String text) {
        return metadata(metadata.description(text));
    }

    /** With what it tells of itself. */
    public PolicyPack metadata(PackMetadata all) {
        return new PolicyPack(name, version, all, policies, initial);
    }

    /**
     * With further policies.
     *
     * @throws IllegalArgumentException when one has no name, the name of another, or the reserved name {@code all}, or does nothing
     */
    public PolicyPack with(Policy... more) {
        return with(Arrays.asList(more));
    }

    /**
     * With further policies.
     *
     * @throws IllegalArgumentException when one has no name, the name of another, or the reserved name {@code all}, or does nothing
     */
    public PolicyPack with(List<? extends Policy> more) {
        List<Policy> all = new ArrayList<>(policies);
        for (Policy policy : more) {
            String added = policy.info().name();
            if (added.isBlank() || added.equals("all")) {
                throw new IllegalArgumentException("a policy cannot be called '" + added + "'");
            }
            if (policy instanceof ResourcePolicy one && one.validation() == null && one.remediation() == null) {
                throw new IllegalArgumentException(
                        "policy '" + added + "' does nothing: it neither validates nor remediates");
            }
            if (all.stream().anyMatch(other -> other.info().name().equals(added))) {
                throw new IllegalArgumentException("two policies are called '" + added + "'");
            }
            all.add(policy);
        }
        return new PolicyPack(name, version, metadata, List.copyOf(all), initial);
    }

    /**
     * With one of its policies configured: another level than the policy's own and other values than its defaults, as where policies of a
     * library are put together. Who uses the pack can configure it otherwise.
     *
     * @param policy the policy's name
     * @param level what follows when it is violated
     * @param settings values of its settings by name, as {@code Map.of("minimum", 3)}; the others have their defaults
     * @throws IllegalArgumentException when there is no such policy, or it has no such setting
     */
    public PolicyPack configured(String policy, EnforcementLevel level, Map<String, ?> settings) {
        PolicyInfo info = policies.stream()
                .map(Policy::info)
                .filter(each -> each.name().equals(policy))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no policy '" + policy + "'"));
        for (String setting : settings.keySet()) {
            if (!info.config().names().contains(setting)) {
                throw new IllegalArgumentException("policy '" + policy + "' has no setting '" + setting + "'");
            }
        }
        Map<String, InitialConfig> all = new LinkedHashMap<>(initial);
        all.put(policy, new InitialConfig(level, Properties.of(settings)));
        return new PolicyPack(name, version, metadata, policies, all);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its version. */
    public String version() {
        return version;
    }

    /** What it tells of itself. */
    public PackMetadata metadata() {
        return metadata;
    }

    Map<String, InitialConfig> initial() {
        return initial;
    }

    /** Its policies, in the order in which they run. */
    public List<Policy> policies() {
        return policies;
    }

    /** How it calls itself in messages. */
    String words() {
        return "policy pack '" + name + "@v" + version + "'";
    }

    /**
     * Serves the pack to the engine that has started this program: on 127.0.0.1, at a free port, whose number is the first and only line
     * on standard output; all that is printed afterwards goes to standard error. Returns when the engine has gone.
     *
     * @throws IllegalStateException when no port can be had
     */
    public void serve() {
        PackServer.run(this);
    }

    /**
     * Serves the pack within this process, until the server is closed. Prints nothing.
     *
     * @throws IllegalStateException when no port can be had
     */
    public PackServer start() {
        return PackServer.start(this);
    }
}
