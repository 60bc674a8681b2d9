package dev.holdfast.policies.cel.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.holdfast.policies.tree.Node;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an expression does, it ends with one answer or one reason, in bounded time and memory. */
class BoundsTest {
    /** A tenth of the usual work, so that the tests are quick. */
    private static final Limits TENTH = new Limits(Limits.USUAL.work() / 10, Limits.USUAL.time());

    private static final Node HUNDRED = Asked.yaml(
            "items: [" + IntStream.range(0, 100).mapToObj(i -> "item-" + i).collect(Collectors.joining(", ")) + "]");

    /** Nests an expression in bindings: each level makes of x what the pattern says of the level within. */
    private static String bound(int levels, String start, String step) {
        String inner = "x" + (levels - 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            String value = i == 0 ? start : step.replace("X", "x" + (i - 1));
            text.append("cel.bind(x").append(i).append(", ").append(value).append(", ");
        }
        return text + "size(" + inner + ") > 0" + ")".repeat(levels);
    }

    private static String nested(int levels) {
        String expression = "true";
        for (int i = levels; i > 0; i--) {
            expression = "object.items.all(i" + i + ", " + expression + ")";
        }
        return expression;
    }

    static Stream<String> bombs() {
        return Stream.of(
                nested(6),
                "object.items.map(a, object.items.map(b, object.items.map(c, object.items.map(d, a + b + c + d)))).size() > 0",
                bound(30, "'0123456789'", "X + X"),
                bound(30, "[1, 2]", "X + X"),
                bound(30, "[1]", "[X, X]"),
                bound(30, "[1]", "[X, X]").replace("size(x29) > 0", "x29 == x29"),
                bound(30, "{'a': 1}", "{'a': X, 'b': X}"),
                bound(12, "'aaaaaaaaaa'", "X.replace('a', X)"),
                bound(12, "'aaaaaaaaaa'", "[X, X, X, X, X, X, X, X].join(X)"),
                "[0]" + ".map(x, [x, x])".repeat(40) + ".size() > 0");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void isStopped(String bomb) {
        Expression expression = Asked.condition(bomb);
        assertThatThrownBy(() -> expression.holds(Asked.about(HUNDRED), TENTH))
                .isInstanceOf(Stopped.class)
                .hasMessageStartingWith("it ")
                .hasNoCause();
    }

    @Test
    void anAlternativeThatIsTrueDoesNotHideThatItWasStopped() {
        assertThatThrownBy(() -> Asked.condition(nested(6) + " || true").holds(Asked.about(HUNDRED), TENTH))
                .isInstanceOf(Stopped.class);
    }

    @Test
    void timeIsBoundedToo() {
        assertThatThrownBy(() -> Asked.condition(nested(3))
                        .holds(Asked.about(HUNDRED), new Limits(Long.MAX_VALUE, Duration.ZERO)))
                .isInstanceOf(Stopped.class)
                .hasMessage("it takes more than 0 s");
    }

    @Test
    void whatAPolicyMayWantIsFarFromTheLimits() throws Undecidable {
        Node many = Asked.yaml("items: ["
                + IntStream.range(0, 3_000)
                        .mapToObj(i -> "{name: n" + i + ", port: " + i + "}")
                        .collect(Collectors.joining(", "))
                + "]");
        assertThat(Asked.condition("object.items.map(i, i.name).size() == 3000").holds(Asked.about(many), Limits.USUAL))
                .isTrue();
        assertThat(Asked.condition("object.items.all(i, object.items.exists_one(j, j.name == i.name))")
                        .holds(Asked.about(NAMED), Limits.USUAL))
                .isTrue();
    }

    private static final Node NAMED = Asked.yaml("items: ["
            + IntStream.range(0, 300).mapToObj(i -> "{name: n" + i + "}").collect(Collectors.joining(", ")) + "]");

    @ParameterizedTest
    @MethodSource("largePatterns")
    void aRegularExpressionThatGrowsIsRefusedBeforeItIsCompiled(String pattern) {
        assertThatThrownBy(() -> Asked.condition("object.items[0].matches('" + pattern + "')")
                        .holds(Asked.about(HUNDRED), Limits.USUAL))
                .isInstanceOf(Undecidable.class)
                .hasMessage("a regular expression in it is too large");
    }

    static Stream<String> largePatterns() {
        return Stream.of("((x{1000}){1000}){1000}", "((x{100}){100}){100}", "(x{,1000}){1,1000}", "x".repeat(5_000));
    }

    @Test
    void aRegularExpressionThatBacktracksElsewhereIsAnsweredAtOnce() throws Undecidable {
        Node text = Asked.yaml("text: " + "a".repeat(50_000));
        assertThat(Asked.condition("object.text.matches('^(a+)+b$')").holds(Asked.about(text), Limits.USUAL))
                .isFalse();
        assertThat(Asked.condition("object.text.matches('^[a-z]([-a-z0-9]{0,61}[a-z0-9])?')")
                        .holds(Asked.about(text), Limits.USUAL))
                .isTrue();
    }

    /** What the compiler takes, the evaluation has to bear: no overflow of the stack gets out. */
    @ParameterizedTest
    @ValueSource(strings = {"!", "-", "1 + "})
    void longChainsAreRefusedOrAnswered(String link) {
        String expression = link.repeat(1_999) + "1 == 1";
        for (Expression compiled :
                new Language().condition(expression, List.of()).expression()) {
            Throwable got = catchThrowable(() -> compiled.holds(Asked.about(HUNDRED), Limits.USUAL));
            assertThat(got).satisfiesAnyOf(none -> assertThat(none).isNull(), thrown -> assertThat(thrown)
                    .isInstanceOfAny(Undecidable.class, Stopped.class));
        }
    }

    @Test
    void deepAndLongExpressionsAreRefusedWhenTheyAreCompiled() {
        assertThat(Asked.issues("(".repeat(3_000) + "true" + ")".repeat(3_000))).isNotEmpty();
        assertThat(Asked.issues("[".repeat(2_000) + "]".repeat(2_000) + " == []"))
                .isNotEmpty();
        assertThat(Asked.issues("true" + " && true".repeat(2_000))).isNotEmpty();
        assertThat(Asked.issues("'" + "a".repeat(20_000) + "' == ''")).isNotEmpty();
    }
}
