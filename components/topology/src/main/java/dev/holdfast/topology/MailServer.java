package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.HostName;
import dev.holdfast.topology.units.Requires;
import dev.holdfast.topology.units.SecretReference;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The server that sends e-mails about alerts, by TLS.
 *
 * @param host its name
 * @param port its port; 587 if left out
 * @param from the address that e-mails come from
 * @param user the user to log in as, if one is needed
 * @param password that user's password
 */
@Requires(component = "user", needs = "password")
public record MailServer(
        @JsonProperty(required = true) HostName host,
        @Nullable @Min(1) @Max(65535) Integer port,
        @JsonProperty(required = true) @Pattern(regexp = Receiver.EMAIL, message = Receiver.EMAIL_MEANING) String from,
        @Nullable @Pattern(regexp = "^[^\\s\"<>]{1,254}$", message = "a name without spaces, quotes, < and >")
                String user,
        @Nullable SecretReference password) {}
