package dev.holdfast.policies.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Word;
import dev.holdfast.policies.tree.Place;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PostgresLinesTest {
    private static SourceFile file(String name, String text) {
        return new SourceFile(Origin.file("state/" + name), text);
    }

    private static List<List<String>> words(List<Line> lines) {
        return lines.stream()
                .map(line -> line.words().stream().map(Word::text).toList())
                .toList();
    }

    @Test
    void settingsAreReadAsPostgresqlReadsThem() {
        String text =
                """
                # a comment
                shared_buffers=2GB # behind
                Wal_Level replica
                archive_command = 'cp "%p" ''it''s'' \\'x\\''
                log_line_prefix = '%m # '
                """;
        assertThat(words(PostgresLines.ofSettings(file("postgresql.conf", text))))
                .containsExactly(
                        List.of("shared_buffers", "2GB"),
                        List.of("Wal_Level", "replica"),
                        List.of("archive_command", "cp \"%p\" 'it's' 'x'"),
                        List.of("log_line_prefix", "%m # "));
    }

    @Test
    void aLineThatIsNoSettingIsRefusedWhereItStands() {
        assertThatThrownBy(() -> PostgresLines.ofSettings(file("postgresql.conf", "a = 1\n  b = 1 2\n")))
                .asInstanceOf(type(BadDocument.class))
                .satisfies(fault -> assertThat(fault.place()).isEqualTo(new Place(2, 3)));
        assertThatThrownBy(() -> PostgresLines.ofSettings(file("postgresql.conf", "a = 'x\n")))
                .isInstanceOf(BadDocument.class)
                .hasMessageContaining("no end");
    }

    @Test
    void accessesAreReadAsPostgresqlReadsThem() {
        String text =
                """
                local all all peer
                host a,"b c" , d  +staff \\
                  10.0.0.0 255.0.0.0 md5 map=x # holdfast:waive D05d until 2027-01-31: old clients
                include other.conf
                """;
        SourceFile source = file("pg_hba.conf", text);
        List<PostgresAccess> accesses = PostgresAccesses.of(source, PostgresFile.of(source));
        assertThat(accesses).extracting(PostgresAccess::type).containsExactly("local", "host");
        assertThat(accesses.get(1).databases()).containsExactly("a", "b c", "d");
        assertThat(accesses.get(1).users()).containsExactly("+staff");
        assertThat(accesses.get(1).address()).isEqualTo("10.0.0.0 255.0.0.0");
        assertThat(accesses.get(1).method()).isEqualTo("md5");
        assertThat(accesses.get(1).place()).isEqualTo(new Place(2, 1));
        assertThat(accesses.get(1).at().waivers())
                .extracting(WrittenWaiver::rule)
                .containsExactly("D05d");
        assertThat(accesses.get(1).at().words()).isEqualTo("pg_hba.conf of state");
    }

    @Test
    void aLineThatLetsNobodyInIsRefused() {
        SourceFile source = file("pg_hba.conf", "local all all peer\nhosts all all all md5\n");
        assertThatThrownBy(() -> PostgresAccesses.of(source, PostgresFile.of(source)))
                .asInstanceOf(type(BadDocument.class))
                .satisfies(fault -> assertThat(fault.place()).isEqualTo(new Place(2, 1)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                                "a",
                                "=",
                                "'",
                                "''",
                                "\"",
                                "\\",
                                "\n",
                                " ",
                                ",",
                                "#",
                                "host",
                                "local all all md5",
                                "\r\n",
                                "é",
                                "\t")
                        .list()
                        .ofMaxSize(40)
                        .map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(100));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll("texts") String text) {
        SourceFile source = file("x.conf", text);
        try {
            PostgresLines.ofSettings(source)
                    .forEach(line -> assertThat(line.words()).hasSize(2));
        } catch (BadDocument fault) {
            assertThat(fault.getMessage()).isNotBlank();
        }
        try {
            PostgresAccesses.of(source, PostgresFile.of(source))
                    .forEach(access -> assertThat(access.method()).isNotNull());
        } catch (BadDocument fault) {
            assertThat(fault.place().line()).isPositive();
        }
    }

    @Property
    void aPrintedValueIsReadAsTheSame(@ForAll("values") String value) {
        String text = "name = '" + value.replace("\\", "\\\\").replace("'", "''") + "' # behind\n";
        assertThat(PostgresLines.ofSettings(file("x.conf", text)).get(0).text(1))
                .isEqualTo(value);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings().withChars("ab'\\\"# =,%é").ofMaxLength(12);
    }

    @Test
    void whatCommitsWaitForIsUnderstood() {
        assertThat(SynchronousNames.of("ANY 1 (a, \"b\")")).isEqualTo(new SynchronousNames(1, List.of("a", "\"b\"")));
        assertThat(SynchronousNames.of("2 (a,b,c)")).isEqualTo(new SynchronousNames(2, List.of("a", "b", "c")));
        assertThat(SynchronousNames.of("a, b")).isEqualTo(new SynchronousNames(1, List.of("a", "b")));
        assertThat(SynchronousNames.of("FIRST 2 (*)")).isEqualTo(new SynchronousNames(2, List.of()));
        assertThat(SynchronousNames.of("")).isEqualTo(new SynchronousNames(0, List.of()));
        assertThat(SynchronousNames.of("nonsense (")).isEqualTo(new SynchronousNames(0, List.of()));
    }
}
