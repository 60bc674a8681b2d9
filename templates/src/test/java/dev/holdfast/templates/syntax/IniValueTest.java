package dev.holdfast.templates.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IniValueTest {
    /** PgBouncer takes the rest of the line, without the spaces around it. */
    @Property
    void isTheRestOfALine(@ForAll("hostile") String value) {
        String written;
        try {
            written = IniValue.of(value);
        } catch (UnrepresentableValue refused) {
            assertThat(value).isNotEqualTo(value.strip());
            return;
        }
        assertThat(("name = " + written + "\n").lines()).hasSize(1);
        assertThat(("name = " + written).substring("name = ".length()).strip()).isEqualTo(value);
    }

    @Test
    void leavesValuesAsTheyAre() {
        assertThat(IniValue.of("host=/run dbname='a b'")).isEqualTo("host=/run dbname='a b'");
        assertThat(IniValue.of("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no\nadmin_users = x", "no\radmin_users = x", " cut", "cut ", "\t", "\0"})
    void refusesWhatWouldBeReadAsSomethingElse(String value) {
        assertThatThrownBy(() -> IniValue.of(value)).isInstanceOf(UnrepresentableValue.class);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileStrings.oneLine();
    }
}
