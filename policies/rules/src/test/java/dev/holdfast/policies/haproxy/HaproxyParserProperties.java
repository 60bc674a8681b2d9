package dev.holdfast.policies.haproxy;

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

/** Whatever is written, HAProxy's files are read or refused; what is read is what was meant. */
class HaproxyParserProperties {
    private static HaproxyFile read(String text) {
        return HaproxyParser.read(new SourceFile(Origin.file("haproxy.cfg"), text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "global",
                "defaults",
                "frontend",
                "backend a",
                "from",
                "server",
                "timeout client 1s",
                ".if",
                ".else",
                ".endif",
                ".elif 1",
                "\n",
                "\n",
                " ",
                "\t",
                "\"",
                "'",
                "\\",
                "\\x",
                "4f",
                "#",
                "$",
                "${",
                "}",
                "A",
                "\r\n",
                "é",
                "\0",
                "# holdfast:waive H01a",
                "holdfast:waive",
                "no",
                "peers");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(40).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(200));
    }

    @Property
    void anyTextIsReadOrRefusedAtAPlaceWithinIt(@ForAll("texts") String text) {
        try {
            HaproxyFile file = read(text);
            for (HaproxySection section : file.sections()) {
                section.lines().forEach(line -> pointsAtItsFirstWord(text, line));
                section.servers().forEach(server -> assertThat(server.count()).isPositive());
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
        assertThat(written).isNotEmpty();
        if (!line.words().get(0).quoted() && !line.words().get(0).variable()) {
            assertThat(written).startsWith(line.text(0));
        }
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("ab \t\"'\\#$x{}\n\ré.")
                .ofMinLength(0)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void printedWordsAreReadAsTheSameWords(@ForAll("words") List<String> words) {
        StringBuilder text = new StringBuilder("global\n first");
        words.forEach(word -> text.append(' ').append(printed(word)));
        List<String> expected = new ArrayList<>(List.of("first"));
        expected.addAll(words);
        assertThat(read(text + " # behind").sections().get(0).lines().get(0).words())
                .extracting(Word::text)
                .isEqualTo(expected);
    }

    /** In single quotes, outside of which stands what cannot be in them. */
    private static String printed(String word) {
        return "'" + word.replace("'", "'\\''").replace("\n", "'\\n'").replace("\r", "'\\r'") + "'";
    }

    @Property(tries = 30)
    void nothingIsLostInALongFile(@ForAll("words") List<String> words) {
        int lines = 2_000;
        StringBuilder text = new StringBuilder("global\n");
        for (int i = 0; i < lines; i++) {
            text.append(" set ").append(printed(words.get(i % words.size()))).append('\n');
        }
        List<Line> read = read(text.toString()).sections().get(0).lines();
        assertThat(read).hasSize(lines);
        assertThat(read.get(lines - 1).place()).isEqualTo(new Place(lines + 1, 2));
    }
}
