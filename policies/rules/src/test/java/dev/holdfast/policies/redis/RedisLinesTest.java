package dev.holdfast.policies.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.DiskFiles;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.TextFile;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Word;
import dev.holdfast.policies.tree.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisLinesTest {
    private static List<Line> read(String text) {
        return RedisLines.of(new SourceFile(Origin.file("redis.conf"), text));
    }

    private static List<String> words(Line line) {
        return line.words().stream().map(Word::text).toList();
    }

    @Test
    void quotesAndEscapesAreTakenOff() {
        List<Line> lines = read("# a comment\nsave \"\"\n  requirepass \"a \\\"b\\x41\\n\" 'c\\'d' #5e88\n");
        assertThat(words(lines.get(0))).containsExactly("save", "");
        assertThat(words(lines.get(1))).containsExactly("requirepass", "a \"bA\n", "c'd", "#5e88");
        assertThat(lines.get(1).place()).isEqualTo(new Place(3, 3));
    }

    @Test
    void badQuotesAreRefusedWhereTheyStand() {
        assertThatThrownBy(() -> read("port 1\nrequirepass \"abc\n"))
                .asInstanceOf(type(BadDocument.class))
                .satisfies(fault -> assertThat(fault.place()).isEqualTo(new Place(2, 13)));
        assertThatThrownBy(() -> read("requirepass \"a\"b\n"))
                .isInstanceOf(BadDocument.class)
                .hasMessageContaining("a blank has to follow");
    }

    @Test
    void waiversStandAbove() {
        List<Line> lines = read("# holdfast:waive D08a until 2027-01-31: a machine of its own\nmaxmemory 0\nport 1\n");
        assertThat(lines.get(0).waivers()).extracting(WrittenWaiver::rule).containsExactly("D08a");
        assertThat(lines.get(1).waivers()).isEmpty();
    }

    @Test
    void whatIsIncludedCounts(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("redis.conf"), "maxmemory 1gb\ninclude more.conf\naclfile users.acl\n");
        Files.writeString(folder.resolve("more.conf"), "maxmemory 2GB\n");
        Files.writeString(folder.resolve("users.acl"), "user default off\n");
        Inputs.Collector into = new Inputs.Collector();
        new RedisFormat().read(TextFile.read(folder.resolve("redis.conf")), new DiskFiles(), into);
        RedisFile file = into.inputs().all(RedisFile.class).get(0);
        assertThat(file.complete()).isTrue();
        assertThat(file.memory()).isEqualTo(2L << 30);
        assertThat(file.all("user")).hasSize(1);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                                "save",
                                "\"",
                                "'",
                                "\\",
                                "\\x",
                                "4f",
                                "\n",
                                " ",
                                "#",
                                "include a",
                                "\r\n",
                                "é",
                                "\t",
                                "\0")
                        .list()
                        .ofMaxSize(40)
                        .map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(100));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll("texts") String text) {
        try {
            for (Line line : read(text)) {
                String written = text.split("\n", -1)[line.place().line() - 1].substring(
                        line.place().column() - 1);
                assertThat(line.words().get(0).quoted() || written.startsWith(line.text(0)))
                        .isTrue();
            }
        } catch (BadDocument fault) {
            assertThat(fault.place().line()).isPositive();
        }
    }

    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.strings()
                .withChars("ab'\\\"# \n\té")
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property
    void printedWordsAreReadAsTheSameWords(@ForAll("values") List<String> values) {
        StringBuilder text = new StringBuilder("name");
        values.forEach(value -> text.append(" \"")
                .append(value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
                .append('"'));
        List<String> expected = new ArrayList<>(List.of("name"));
        expected.addAll(values);
        assertThat(words(read(text.toString()).get(0))).isEqualTo(expected);
    }
}
