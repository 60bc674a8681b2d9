package dev.holdfast.policies.settings;

import dev.holdfast.policies.waiver.Waiver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team has written in its file of settings.
 *
 * @param profile the profile that is used where no other is asked for; null for {@code production}
 * @param profiles its profiles
 * @param waivers its waivers
 * @param packs folders with policies of its own, as they are written: relative to the file
 */
public record PolicySettings(@Nullable String profile, Profiles profiles, List<Waiver> waivers, List<String> packs) {
    /** Where nobody has written anything. */
    public static final PolicySettings NONE = new PolicySettings(null, Profiles.NONE, List.of(), List.of());
}
