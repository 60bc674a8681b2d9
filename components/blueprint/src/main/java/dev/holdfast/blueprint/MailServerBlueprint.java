package dev.holdfast.blueprint;

import dev.holdfast.topology.units.SecretReference;
import org.jspecify.annotations.Nullable;

/**
 * The server that sends e-mails.
 *
 * @param host its name
 * @param port its port, 1 to 65535
 * @param from the address that e-mails come from
 * @param user the user to log in as, if one is needed
 * @param password that user's password; there when there is a user
 */
public record MailServerBlueprint(
        String host, int port, String from, @Nullable String user, @Nullable SecretReference password) {}
