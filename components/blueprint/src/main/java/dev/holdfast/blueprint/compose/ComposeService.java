package dev.holdfast.blueprint.compose;

import java.util.Map;

/**
 * A service of a Compose file.
 *
 * @param name its name, which is also its host name for others
 * @param program what runs
 * @param lifecycle when it starts, how its health is asked, and how it stops
 * @param isolation what it may do and use
 * @param attachment how it is reached
 * @param mounts what it sees of files
 * @param labels its labels
 * @see <a href="https://github.com/compose-spec/compose-spec/blob/main/05-services.md">Compose specification, services</a>
 */
public record ComposeService(
        String name,
        Program program,
        Lifecycle lifecycle,
        Isolation isolation,
        Attachment attachment,
        Mounts mounts,
        Map<String, String> labels) {}
