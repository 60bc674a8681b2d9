package dev.holdfast.templates.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SqlLiteralTest {
    /** The grammar of PostgreSQL: a quoted string that ends where its quotes are not doubled, {@code E} for escapes. */
    private static final Pattern LITERAL = Pattern.compile("(E?)'((?:[^']|'')*)'", Pattern.DOTALL);

    @Property
    void isOneLiteralOfTheSameText(@ForAll("hostile") String value) {
        Matcher literal = LITERAL.matcher(SqlLiteral.of(value));
        assertThat(literal.matches()).isTrue();
        String text = literal.group(2).replace("''", "'");
        if (literal.group(1).isEmpty()) {
            assertThat(text).doesNotContain("\\").isEqualTo(value);
        } else {
            assertThat(text.replace("\\\\", "")).doesNotContain("\\");
            assertThat(text.replace("\\\\", "\\")).isEqualTo(value);
        }
    }

    @Test
    void doublesQuotes() {
        assertThat(SqlLiteral.of("it's")).isEqualTo("'it''s'");
        assertThat(SqlLiteral.of("a\\'; DROP TABLE x; --")).isEqualTo("E'a\\\\''; DROP TABLE x; --'");
        assertThat(SqlLiteral.identifier("a\"b")).isEqualTo("\"a\"\"b\"");
    }

    @Test
    void refusesNulAndNamesThatWouldBeCut() {
        assertThatThrownBy(() -> SqlLiteral.of("a\0b")).isInstanceOf(UnrepresentableValue.class);
        assertThatThrownBy(() -> SqlLiteral.identifier("")).isInstanceOf(UnrepresentableValue.class);
        assertThat(SqlLiteral.identifier("x".repeat(63))).hasSize(65);
        assertThatThrownBy(() -> SqlLiteral.identifier("x".repeat(64))).isInstanceOf(UnrepresentableValue.class);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileStrings.any().map(value -> value.replace("\0", ""));
    }
}
