package dev.holdfast.policies.settings;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How severe rules are, by the name of a profile. {@code production} and {@code development} are always there.
 *
 * @param own the profiles that a team has written
 * @param rules what is set under every profile
 */
public record Profiles(Map<String, Own> own, Map<String, RuleSetting> rules) {
    /** As severe as the rules say it. */
    public static final String PRODUCTION = "production";

    /** What costs availability is only noted. */
    public static final String DEVELOPMENT = "development";

    /** Only the two that are always there. */
    public static final Profiles NONE = new Profiles(Map.of(), Map.of());

    /**
     * A profile of a team.
     *
     * @param development whether it begins with {@code development} and not with {@code production}
     * @param rules what it sets
     */
    public record Own(boolean development, Map<String, RuleSetting> rules) {}

    /** The settings of a profile; null where there is none of that name. */
    public @Nullable Settings named(String name) {
        Own profile = own.get(name);
        if (profile == null && !name.equals(PRODUCTION) && !name.equals(DEVELOPMENT)) {
            return null;
        }
        boolean development = profile == null ? name.equals(DEVELOPMENT) : profile.development();
        return new Settings(development, rules).with(profile == null ? Map.of() : profile.rules());
    }

    /** The names of all profiles, in the order of the alphabet. */
    public SortedSet<String> names() {
        TreeSet<String> names = new TreeSet<>(own.keySet());
        names.add(PRODUCTION);
        names.add(DEVELOPMENT);
        return names;
    }

    /** Takes copies. */
    public Profiles {
        own = Map.copyOf(own);
        rules = Map.copyOf(rules);
    }
}
