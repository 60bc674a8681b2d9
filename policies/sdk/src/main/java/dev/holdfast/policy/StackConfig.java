package dev.holdfast.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The configuration of the stack that is deployed. Texts of secrets in it are taken out of all messages, as those of resources are. */
public final class StackConfig {
    /** Nothing is configured. */
    public static final StackConfig NOTHING = new StackConfig(Map.of(), Set.of());

    private final Map<String, String> values;
    private final Set<String> secrets;

    /**
     * A configuration, also one of one's own, for tests of policies.
     *
     * @param values the values by their keys: {@code aws:region}
     * @param secrets the keys of those that are secrets
     */
    public StackConfig(Map<String, String> values, Set<String> secrets) {
        this.values = Map.copyOf(values);
        this.secrets = Set.copyOf(secrets);
    }

    /** The keys, in no particular order. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** The value of a key with its namespace, as {@code aws:region}; a structured one as JSON. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Whether the value of a key is a secret. */
    public boolean isSecret(String key) {
        return secrets.contains(key);
    }

    List<String> secretTexts() {
        return values.entrySet().stream()
                .filter(entry -> isSecret(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The keys, never the values: some are secrets. */
    @Override
    public String toString() {
        return "configuration " + values.keySet();
    }
}
