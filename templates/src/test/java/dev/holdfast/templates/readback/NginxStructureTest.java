package dev.holdfast.templates.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.templates.readback.NginxStructure.Directive;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NginxStructureTest {
    private static Directive line(String... words) {
        return new Directive(List.of(words), List.of());
    }

    @Test
    void readsTheTreeOfDirectives() {
        String text =
                """
                # a comment; {
                events {}
                http {
                  log_format main '$host "$request"' "a;b\\"{}";
                  server { listen 80; server_name a.b  c\\;d; location ~ "^/x{2}$" { return 200 ${a}b; } }
                }
                """;
        assertThat(NginxStructure.of(text).directives())
                .containsExactly(
                        line("events"),
                        new Directive(
                                List.of("http"),
                                List.of(
                                        line("log_format", "main", "$host \"$request\"", "a;b\"{}"),
                                        new Directive(
                                                List.of("server"),
                                                List.of(
                                                        line("listen", "80"),
                                                        line("server_name", "a.b", "c\\;d"),
                                                        new Directive(
                                                                List.of("location", "~", "^/x{2}$"),
                                                                List.of(line("return", "200", "${a}b"))))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a {", "a { b; ", "}", "a; }", "{ }", ";", "a 'b;", "a \"b\"c;", "a { b }"})
    void refusesWhatNginxWould(String text) {
        assertThatThrownBy(() -> NginxStructure.of(text)).isInstanceOf(BrokenStructure.class);
    }

    @Test
    void refusesMoreThan32Levels() {
        assertThatThrownBy(() -> NginxStructure.of("a {".repeat(10_000))).isInstanceOf(BrokenStructure.class);
    }
}
