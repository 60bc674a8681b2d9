package dev.holdfast.blueprint.compose;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a service starts, how its health is asked, and how it stops.
 *
 * @param restart when a container that ended is started again: {@code unless-stopped} or {@code no}
 * @param replicas containers of this service; absent for one that has a name of its own
 * @param dependsOn the services that it waits for, each with what it waits for
 * @param healthcheck how its health is asked; absent for what runs once, and where there is no way to ask
 * @param stopGracePeriod time from the order to stop to the kill; absent for Docker's 10 seconds
 * @param preStop a program that runs before the order to stop; empty for none
 * @param profiles the profiles in which it is started; empty for always
 */
public record Lifecycle(
        String restart,
        @Nullable Integer replicas,
        Map<String, String> dependsOn,
        @Nullable ComposeHealthcheck healthcheck,
        @Nullable String stopGracePeriod,
        List<String> preStop,
        List<String> profiles) {
    /** A container that ended is started again, unless somebody stopped it. */
    public static final String RESTART = "unless-stopped";

    /** A container that ended stays so. */
    public static final String ONCE = "no";

    /** Something that runs once. */
    public static Lifecycle once(Map<String, String> dependsOn, List<String> profiles) {
        return new Lifecycle(ONCE, null, dependsOn, null, null, List.of(), profiles);
    }
}
