package dev.holdfast.topology.read;

import static dev.holdfast.topology.read.Documents.HEAD;
import static dev.holdfast.topology.read.Documents.accepted;
import static dev.holdfast.topology.read.Documents.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is too large is refused before it costs much. The time-outs leave room for slow machines; the usual time is a
 * tenth of a second.
 */
@Timeout(20)
class LimitsTest {
    private static final int MIB = 1 << 20;

    static Stream<Arguments> tooMuch() {
        String nested = "{a: ".repeat(20_000);
        return Stream.of(
                Arguments.of("a file of more than 1 MiB", HEAD + "#".repeat(MIB), "too-large"),
                Arguments.of("a million open brackets", "[".repeat(MIB - 1), "too-deep"),
                Arguments.of("nested mappings", nested, "too-deep"),
                Arguments.of("nested block lists", "- ".repeat(5000) + "a\n", "too-deep"),
                Arguments.of("more than 100,000 values", "a: [" + "1,".repeat(100_001) + "]", "too-large"),
                Arguments.of("a number of a million digits", "a: " + "1".repeat(MIB - 100), "too-large"),
                Arguments.of(
                        "a number of a million digits after the point", "a: 0." + "1".repeat(MIB - 100), "too-large"),
                Arguments.of("a million tabs", "\t".repeat(MIB - 1), "empty-document"),
                Arguments.of("a million quotes", "\"".repeat(MIB - 1), "syntax"),
                Arguments.of("a million question marks", "? ".repeat(MIB / 2), "too-deep"),
                Arguments.of("a million anchors", "&a ".repeat(MIB / 3), "syntax"),
                Arguments.of("a key of a million characters", "{\"" + "a".repeat(MIB - 100) + "\": 1}", "syntax"),
                Arguments.of("a million letters", "a".repeat(MIB - 10), "wrong-type"),
                Arguments.of("a million colons", HEAD + "x: ://" + ":".repeat(MIB - 200) + "\n\t", "syntax"),
                Arguments.of("duplicate keys on one line", "{" + "password: 1, ".repeat(45_000) + "}", "too-many"),
                Arguments.of(
                        "duplicate keys on one line, then a fault", "{" + "key: 1, ".repeat(45_000) + "]", "too-many"),
                Arguments.of("many unknown keys", keys(45_000), "too-many"),
                Arguments.of("one key again and again", "a: 1\n".repeat(40_000), "too-many"));
    }

    private static String keys(int count) {
        StringBuilder keys = new StringBuilder(HEAD);
        for (int i = 0; i < count; i++) {
            keys.append("k").append(i).append(": 1\n");
        }
        return keys.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooMuch")
    void isRefused(String name, String text, String code) {
        long start = System.nanoTime();
        assertThat(refused(text, null)).extracting(Fault::code).contains(code).hasSizeLessThanOrEqualTo(201);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void whatIsJustSmallEnoughIsRead() {
        accepted(HEAD + "#".repeat(MIB - HEAD.length()), null);
        accepted(HEAD + "    security: {user: 1000}\n    env: {A: \"" + "1".repeat(500_000) + "\"}\n", null);
        accepted(HEAD + patch(59), null);
        assertThat(refused(HEAD + patch(60), null)).extracting(Fault::code).containsExactly("too-deep");
    }

    private static String patch(int depth) {
        String merge = "{k: ".repeat(depth) + "1" + "}".repeat(depth);
        return "patches: {kubernetes: [{kind: A, name: b, merge: " + merge + "}]}\n";
    }
}
