package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an instance of a database runs outside containers. The first begins as the primary.
 *
 * @param host the name or address under which clients and other instances reach it; a name has to lead back from its address, too
 * @param port the port of the server, 1 to 65535; 5432 if left out
 * @param poolerPort the port of the pooler beside it, 1 to 65535; 6432 if left out
 * @param listen the address that both listen on; all of the machine's if left out
 */
public record DatabaseMachine(
        @JsonProperty(required = true) @Pattern(regexp = CacheMachine.HOST, message = CacheMachine.HOST_MEANING)
                String host,
        @Nullable @Min(1) @Max(65535) Integer port,
        @Nullable @Min(1) @Max(65535) Integer poolerPort,
        @Nullable @Pattern(regexp = CacheMachine.ADDRESS, message = CacheMachine.ADDRESS_MEANING) String listen) {}
