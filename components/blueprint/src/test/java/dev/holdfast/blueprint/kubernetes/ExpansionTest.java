package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpansionTest {
    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "$HOME, $HOME",
        "$(HOME), $$(HOME)",
        "a$$b, a$$$$b",
        "cost: 5$, cost: 5$",
        "$$(X), $$$$(X)",
        "'$((1+1))', '$$((1+1))'"
    })
    void escapesOnlyWhatWouldBeChanged(String written, String escaped) {
        assertThat(Expansion.escape(written)).isEqualTo(escaped);
    }

    @Property
    void whatKubernetesExpandsIsWhatWasWritten(@ForAll("dollars") String written) {
        assertThat(expand(Expansion.escape(written))).isEqualTo(written);
    }

    @Provide
    Arbitrary<String> dollars() {
        return Arbitraries.strings().withChars('$', '(', ')', 'A', ' ').ofMaxLength(12);
    }

    /** Kubernetes' own algorithm (third_party/forked/golang/expansion), with a variable A whose value is "expanded". */
    private static String expand(String input) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < input.length()) {
            char c = input.charAt(at);
            if (c != '$' || at + 1 == input.length()) {
                out.append(c);
                at++;
            } else if (input.charAt(at + 1) == '$') {
                out.append('$');
                at += 2;
            } else if (input.charAt(at + 1) == '(' && input.indexOf(')', at) > 0) {
                int end = input.indexOf(')', at);
                out.append("expanded");
                at = end + 1;
            } else {
                out.append(c).append(input.charAt(at + 1));
                at += 2;
            }
        }
        return out.toString();
    }
}
