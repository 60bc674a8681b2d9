package dev.holdfast.blueprint.swarm;

import dev.holdfast.blueprint.compose.Attachment;
import dev.holdfast.blueprint.compose.ComposeHealthcheck;
import dev.holdfast.blueprint.compose.Isolation;
import dev.holdfast.blueprint.compose.Mounts;
import dev.holdfast.blueprint.compose.Program;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service of a stack file.
 *
 * @param name its name, which is also its host name for others
 * @param program what runs
 * @param healthcheck how its health is asked; absent for what runs once, and where there is no way to ask
 * @param stopGracePeriod time from the order to stop to the kill; absent for Docker's 10 seconds
 * @param isolation what it may do and use
 * @param networks the networks that it is in, at least one
 * @param ports ports that every node with a replica of it publishes
 * @param mounts what it sees of volumes, scratch folders and configuration files
 * @param secrets what it sees of secrets
 * @param deployment how many of it run where, and how a new version comes
 * @param labels its labels
 * @see <a href="https://github.com/docker/cli/blob/v28.2.2/cli/compose/types/types.go">Types of the stack file</a>
 */
public record SwarmService(
        String name,
        Program program,
        @Nullable ComposeHealthcheck healthcheck,
        @Nullable String stopGracePeriod,
        Isolation isolation,
        List<Attachment.Membership> networks,
        List<Attachment.PublishedPort> ports,
        Mounts mounts,
        List<SecretMount> secrets,
        Deployment deployment,
        Map<String, String> labels) {
    /**
     * A secret as a file that only the program can read.
     *
     * @param key what the stack file calls the secret
     * @param target where the container sees it
     * @param user the user that owns it there
     * @param group the group that owns it there
     * @param mode its permissions, as a number
     */
    public record SecretMount(String key, String target, String user, String group, int mode) {
        /** {@code r--------}. */
        static final int OWNER_READS = 0b100_000_000;
    }
}
