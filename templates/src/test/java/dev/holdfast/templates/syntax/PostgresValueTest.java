package dev.holdfast.templates.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PostgresValueTest {
    /** A string of PostgreSQL's guc-file.l. */
    private static final Pattern STRING = Pattern.compile("'(?:[^'\\\\\\n]|\\\\.|'')*'");

    @Property
    void isOneQuotedString(@ForAll("hostile") String value) {
        String written = PostgresValue.of(value);
        assertThat(written).matches(STRING);
        assertThat(written.substring(1, written.length() - 1).replace("''", "'").replace("\\\\", "\\"))
                .isEqualTo(value);
    }

    @Test
    void refusesLineBreaks() {
        assertThatThrownBy(() -> PostgresValue.of("a\nfsync = off")).isInstanceOf(UnrepresentableValue.class);
        assertThatThrownBy(() -> PostgresValue.of("a\0")).isInstanceOf(UnrepresentableValue.class);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileStrings.oneLine();
    }
}
