package dev.holdfast.topology;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which replicas keep which keys: by a ring of tokens (consistent hashing), so that one more of N replicas takes over one of N + 1 parts of the
 * keys and nothing else moves. The tokens are rendered to a file that each replica reads.
 *
 * @param virtualNodes tokens of each replica, 1 to 1,024; 128 if left out. More make equal parts, and a longer file
 * @param file where a replica finds the tokens; {@code /etc/holdfast/ring.json} if left out
 */
public record HashRing(
        @Nullable @Min(1) @Max(1024) Integer virtualNodes,
        @Nullable @Pattern(regexp = Names.ABSOLUTE_PATH, message = Names.ABSOLUTE_PATH_MEANING) String file) {}
