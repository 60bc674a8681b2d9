package dev.holdfast.blueprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoTemplateTest {
    @Test
    void onlyWhatBeginsATemplateIsWrittenDifferently() {
        assertThat(GoTemplate.literal("a {b} }} $x `")).isEqualTo("a {b} }} $x `");
        assertThat(GoTemplate.literal("{{.Node.ID}}")).isEqualTo("{{`{{`}}.Node.ID}}");
        assertThat(GoTemplate.literal("{{{")).isEqualTo("{{`{{`}}{");
    }
}
