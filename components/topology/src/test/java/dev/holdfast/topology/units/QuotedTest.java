package dev.holdfast.topology.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void showsWhatIsHarmless() {
        assertThat(Quoted.of("a b")).isEqualTo("\"a b\"");
        assertThat(Quoted.of("Zürich")).isEqualTo("\"Zürich\"");
    }

    @Test
    void replacesWhatDisturbsATerminal() {
        assertThat(Quoted.of("a\nb\u001b[31m\u202e\u2028\u0085")).isEqualTo("\"a?b?[31m???\"");
    }

    @Test
    void cutsLongTexts() {
        assertThat(Quoted.of("a".repeat(1000))).hasSize(63).endsWith("…\"");
    }
}
