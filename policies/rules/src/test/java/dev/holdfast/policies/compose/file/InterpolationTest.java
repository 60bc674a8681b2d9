package dev.holdfast.policies.compose.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Variables are put in as Compose does it; the cases are those of its own tests. */
class InterpolationTest {
    private static final Map<String, String> SET = Map.of("FOO", "first", "BAR", "", "NAME", "FOO");

    private static String of(String template) {
        return new Interpolation(Dialect.COMPOSE, SET::get, (name, braced, glued) -> {}).of(template);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ok | ok",
                "ok $FOO | ok first",
                "ok ${FOO} | ok first",
                "$FOO$BAR.$FOO | first.first",
                "a $$FOO | a $FOO",
                "$${FOO} | ${FOO}",
                "${FOO:-d} | first",
                "${BAR:-d} | d",
                "x${BAR-d} | x",
                "${NONE:-d} | d",
                "${NONE-d} | d",
                "${NONE:-} | ''",
                "${NONE:-$FOO and ${BAR:-${NONE:-deep}}} | first and deep",
                "${FOO:+x} | x",
                "${BAR:+x} | ''",
                "${BAR+x} | x",
                "${FOO:+${FOO}-x} | first-x",
                "${FOO:?must} | first",
                "${FOO?must} | first",
                "${BAR?must} | ''",
                "${NONE:-http://host:80/a} | http://host:80/a",
                "${FOO:-a-b:?c} | first",
            })
    void putsValuesIn(String template, String expected) {
        assertThat(of(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$NONE", "${NONE}", "${NONE:?must}", "${NONE?must}", "${NONE:+x}"})
    void marksWhatNoFileSets(String template) {
        String text = of("api:" + template);
        assertThat(Unset.isIn(text)).isTrue();
        assertThat(Unset.shown(text)).isEqualTo("api:${NONE}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${", "${}", "${1A}", "${ FOO}", "${FOO", "${FOO=x}", "${BAR:?must}"})
    void refusesWhatIsNoVariable(String template) {
        assertThatThrownBy(() -> of(template)).isInstanceOf(Interpolation.BadTemplate.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "$1", "cost: 5$", "$(pwd)", "~^a[.]b$"})
    void aDollarSignThatBeginsNothingIsItselfToComposeAndRefusedInAStack(String template) {
        assertThat(of(template)).isEqualTo(template);
        assertThatThrownBy(() -> new Interpolation(Dialect.SWARM, SET::get, (name, braced, glued) -> {}).of(template))
                .isInstanceOf(Interpolation.BadTemplate.class);
    }

    @Test
    void saysWhichVariablesAreUnset() {
        List<String> heard = new ArrayList<>();
        new Interpolation(
                        Dialect.COMPOSE,
                        SET::get,
                        (name, braced, glued) -> heard.add(name + " " + braced + " " + glued))
                .of("pa$word ${TAG} ${A:-$B} ${C:?} $FOO $$D");
        assertThat(heard).containsExactly("word false true", "TAG true false", "B false false");
    }

    @Test
    void doesNotFollowVariablesWithoutEnd() {
        assertThatThrownBy(() -> of("${A:-".repeat(30) + "}".repeat(30))).hasMessageContaining("nested");
    }
}
