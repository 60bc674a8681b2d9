package dev.holdfast.templates.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
    @Test
    void marksUpNothing() {
        assertThat(MarkdownText.of("a *b* _c_ `d` [e](f) <g> # | ~ & ! $ \\"))
                .isEqualTo("a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\# \\| \\~ \\& \\! \\$ \\\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\u0000", "a\u0085b", "a\u2028b", "\uD800"})
    void refusesWhatBreaksALine(String value) {
        assertThatThrownBy(() -> MarkdownText.of(value)).isInstanceOf(UnrepresentableValue.class);
    }

    @Property
    void codeEndsOnlyAtItsOwnFence(@ForAll String text) {
        String safe = text.codePoints()
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String code = new MarkdownCode(safe + "```` ```").in(Syntax.MARKDOWN);
        String fence = code.substring(0, code.indexOf('\n'));
        assertThat(fence).matches("`{5,}");
        assertThat(safe).doesNotContain(fence);
        assertThat(code).endsWith("\n" + fence);
    }

    @Test
    void codeIsForMarkdownOnly() {
        assertThatThrownBy(() -> new MarkdownCode("a").in(Syntax.YAML)).isInstanceOf(UnrepresentableValue.class);
    }
}
