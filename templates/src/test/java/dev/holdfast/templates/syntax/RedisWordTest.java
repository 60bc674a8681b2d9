package dev.holdfast.templates.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RedisWordTest {
    /** A word of Redis' sdssplitargs, bare or in double quotes. */
    private static final Pattern WORD = Pattern.compile("[^\\s\"'\\\\#]+|\"(?:[^\"\\\\]|\\\\[\"\\\\])*\"");

    @Property
    void isOneWord(@ForAll("hostile") String value) {
        String written = RedisWord.of(value);
        assertThat(written).matches(WORD);
        assertThat(read(written)).isEqualTo(value);
    }

    @Test
    void leavesPlainWordsBare() {
        assertThat(RedisWord.of("allkeys-lru")).isEqualTo("allkeys-lru");
        assertThat(RedisWord.of("")).isEqualTo("\"\"");
    }

    @Test
    void refusesLineBreaks() {
        assertThatThrownBy(() -> RedisWord.of("no\nrequirepass x")).isInstanceOf(UnrepresentableValue.class);
    }

    private static String read(String word) {
        return word.startsWith("\"") ? word.substring(1, word.length() - 1).replaceAll("\\\\([\"\\\\])", "$1") : word;
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileStrings.oneLine();
    }
}
