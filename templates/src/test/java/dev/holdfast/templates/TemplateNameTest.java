package dev.holdfast.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Which paths are names of templates. */
class TemplateNameTest {
    private static final Pattern PATH =
            Pattern.compile("(?:[a-z0-9][a-z0-9_-]*/)+[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*\\.ftl");

    /** Where a name ends has the syntax; what comes before is of all that can go wrong. */
    @Property(tries = 2000)
    void itIsFoldersAndAFileInPlainLetters(@ForAll("paths") String path) {
        assertThat(TemplateName.isValid(path)).isEqualTo(PATH.matcher(path).matches());
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of("a", "z", "0", "9", "-", "_", ".", "/", "`", "{", ":", "A", " ", "\n", "é", "b/", "b-c/")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts) + ".yaml.ftl");
    }

    @Test
    void aNameTellsASyntaxAndLeadsNowhereElse() {
        assertThat(TemplateName.isValid("kubernetes/deployment.yaml.ftl")).isTrue();
        assertThat(TemplateName.isValid("kubernetes/deployment.yaml")).isFalse();
        assertThat(TemplateName.isValid("kubernetes/deployment.ftl")).isFalse();
        assertThat(TemplateName.isValid("deployment.yaml.ftl")).isFalse();
        assertThat(TemplateName.isValid("/deployment.yaml.ftl")).isFalse();
        assertThat(TemplateName.isValid("kubernetes//deployment.yaml.ftl")).isFalse();
        assertThat(TemplateName.isValid("kubernetes/../deployment.yaml.ftl")).isFalse();
        assertThat(TemplateName.isValid("kubernetes/a..yaml.ftl")).isFalse();
    }
}
