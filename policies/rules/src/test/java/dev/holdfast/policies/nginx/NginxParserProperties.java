package dev.holdfast.policies.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Word;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written, nginx's files are read or refused; what is read is what was meant. */
class NginxParserProperties {
    private static NginxFile read(String text) {
        return NginxFormat.read(new SourceFile(Origin.file("nginx.conf"), text), (from, path) -> null);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "http",
                "server {",
                "}",
                "{",
                ";",
                " ",
                "\n",
                "\"",
                "'",
                "\\",
                "#",
                "$",
                "${",
                "listen 80;",
                "include a;",
                "include",
                "content_by_lua_block {",
                "--",
                "[[",
                "]]",
                "[=[",
                "]=]",
                "--[[",
                "é",
                "\r\n",
                "\0",
                "# holdfast:waive N01 until",
                ")");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(40).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(200));
    }

    @Property
    void anyTextIsReadOrRefusedAtAPlaceWithinIt(@ForAll("texts") String text) {
        try {
            for (NginxBlock block : read(text).whole().all()) {
                assertThat(block.words()).isNotEmpty();
                block.directives().forEach(directive -> pointsAtItsFirstWord(text, directive.line()));
            }
        } catch (BadDocument fault) {
            assertThat(fault.getMessage()).isNotBlank();
            assertThat(fault.place().line())
                    .isBetween(1, (int) text.chars().filter(c -> c == '\n').count() + 1);
        }
    }

    private static void pointsAtItsFirstWord(String text, Line line) {
        Place place = line.place();
        String written = text.split("\n", -1)[place.line() - 1].substring(place.column() - 1);
        if (line.text(0).indexOf('\\') < 0
                && line.text(0).indexOf('\n') < 0
                && !line.words().get(0).quoted()) {
            assertThat(written.replace("\\", "")).startsWith(line.text(0).replace("\\", ""));
        }
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("ab \t\"'\\#$x{};()\n\ré")
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void printedWordsAreReadAsTheSameWords(@ForAll("words") List<String> words) {
        StringBuilder text = new StringBuilder("first");
        words.forEach(word -> text.append(' ').append(printed(word)));
        List<String> expected = new ArrayList<>(List.of("first"));
        expected.addAll(words);
        assertThat(read(text + "; # behind").whole().directives().get(0).line().words())
                .extracting(Word::text)
                .isEqualTo(expected);
    }

    private static String printed(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "\\r") + '"';
    }

    @Property(tries = 20)
    void nothingIsLostInALongFile(@ForAll("words") List<String> words) {
        int blocks = 2_000;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks; i++) {
            String word = words.get(i % words.size()).replace("\n", " ");
            text.append("server { set ").append(printed(word)).append("; }\n");
        }
        List<NginxBlock> read = read(text.toString()).all("server");
        assertThat(read).hasSize(blocks);
        assertThat(read.get(blocks - 1).directives().get(0).place()).isEqualTo(new Place(blocks, 10));
    }
}
