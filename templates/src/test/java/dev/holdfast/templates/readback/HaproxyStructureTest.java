package dev.holdfast.templates.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.templates.readback.HaproxyStructure.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HaproxyStructureTest {
    @Test
    void readsSectionsAndWords() {
        String text =
                """
                # a comment
                global
                  daemon # another
                  log stdout  format\traw

                frontend web
                  http-request set-header X "a \\"b\\" $c" 'd "e" \\' f\\ g\\#h
                  acl x path_beg ''  /"a b"'c'
                """;
        assertThat(HaproxyStructure.of(text).sections())
                .containsExactly(
                        new Section(
                                List.of("global"),
                                List.of(List.of("daemon"), List.of("log", "stdout", "format", "raw"))),
                        new Section(
                                List.of("frontend", "web"),
                                List.of(
                                        List.of("http-request", "set-header", "X", "a \"b\" $c", "d \"e\" \\", "f g#h"),
                                        List.of("acl", "x", "path_beg", "", "/a bc"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"server a", "global\n a 'b", "global\n a \"b", "global\n a\\"})
    void refusesWhatHaproxyWould(String text) {
        assertThatThrownBy(() -> HaproxyStructure.of(text)).isInstanceOf(BrokenStructure.class);
    }
}
