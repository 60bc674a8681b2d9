package dev.holdfast.policies.haproxy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HAProxy 2.6 was asked about each of these by {@code haproxy -c}. */
class HaproxyParserTest {
    private static SourceFile source(String text) {
        return new SourceFile(Origin.file("haproxy.cfg"), text);
    }

    private static HaproxyFile read(String text) {
        return HaproxyParser.read(source(text));
    }

    private static List<String> words(String line) {
        return read("global\n " + line).sections().get(0).lines().get(0).words().stream()
                .map(Word::text)
                .toList();
    }

    @Test
    void quotesAndEscapesAreTakenOff() {
        assertThat(words("a \"b c\" 'd \"e' f\\ g h\\#i")).containsExactly("a", "b c", "d \"e", "f g", "h#i");
        assertThat(words("a\"b\"'c' \"it's\" \"\\$x\" '$x' \\x41\\t"))
                .containsExactly("abc", "it's", "$x", "$x", "A\t");
        assertThat(words("body {\"id\":1}")).containsExactly("body", "{id:1}");
        assertThat(words("regex ^a\\.b$ '^a\\.b$'")).containsExactly("regex", "^a\\.b$", "^a\\.b$");
    }

    @Test
    void aCommentBeginsEvenWithinAWord() {
        assertThat(words("maxconn 100#200")).containsExactly("maxconn", "100");
    }

    @Test
    void variablesOfTheEnvironmentAreKeptAndMarked() {
        Line line = read("global\n log \"${HOST-10.0.0.1}:514\" \"$FACILITY\" $plain")
                .sections()
                .get(0)
                .lines()
                .get(0);
        assertThat(line.words())
                .extracting(Word::text)
                .containsExactly("log", "${HOST-10.0.0.1}:514", "$FACILITY", "$plain");
        assertThat(line.words()).extracting(Word::variable).containsExactly(false, true, true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            global; description "a        | 2 | 14 | this quote has no end
            maxconn 3                     | 1 | 1  | before the first section
            frontend                      | 1 | 1  | needs a name
            global; description "$1"      | 2 | 15 | name of a variable
            global; description "${X      | 2 | 15 | has no }
            global; description \\xZZ     | 2 | 14 | two hexadecimal digits
            .if 1; global                 | 1 | 1  | has no .endif
            global; .endif                | 2 | 2  | has no .if
            .if 1; .else; .else; .endif   | 3 | 2  | behind .else
            .foo                          | 1 | 1  | is none of
            """)
    void whatHaproxyRefusesIsRefusedWhereItStands(String text, int line, int column, String reason) {
        assertThatThrownBy(() -> read(text.replace(";", "\n")))
                .asInstanceOf(type(BadDocument.class))
                .satisfies(fault -> {
                    assertThat(fault).hasMessageContaining(reason);
                    assertThat(fault.place()).isEqualTo(new Place(line, column));
                });
    }

    @Test
    void sectionsTakeOverTheDefaultsBeforeThemOrThoseTheyName() {
        HaproxyFile file = read(
                """
                defaults
                  timeout client 1s
                frontend a
                defaults b from-nothing
                  timeout client 2s
                defaults c from b
                  timeout server 3s
                frontend d
                frontend e from b
                frontend f from elsewhere
                """);
        List<HaproxySection> fronts = file.all("frontend");
        assertThat(fronts)
                .extracting(HaproxySection::words)
                .containsExactly("frontend a", "frontend d", "frontend e", "frontend f");
        assertThat(fronts.get(0).value("timeout", "client")).extracting("text").isEqualTo("1s");
        assertThat(fronts.get(1).value("timeout", "client")).extracting("text").isEqualTo("2s");
        assertThat(fronts.get(1).value("timeout", "server")).extracting("text").isEqualTo("3s");
        assertThat(fronts.get(2).value("timeout", "server")).isNull();
        assertThat(fronts.get(3).value("timeout", "client")).isNull();
        assertThat(fronts).extracting(HaproxySection::inheritsUnknown).containsExactly(false, false, false, true);
    }

    @Test
    void noTakesAnOptionOffAgain() {
        HaproxyFile file = read("defaults\n option redispatch\nbackend a\n no option redispatch\nbackend b\n");
        assertThat(file.all("backend").get(0).find("option", "redispatch")).isNull();
        assertThat(file.all("backend").get(1).find("option", "redispatch")).isNotNull();
    }

    @Test
    void serversHaveWhatDefaultServerSaysBeforeThem() {
        HaproxySection back =
                read("""
                        defaults
                          default-server maxconn 5 inter 1s
                        backend a
                          server first 10.0.0.1:80
                          default-server check maxconn 7
                          server second 10.0.0.2:80 maxconn 9
                          server third 10.0.0.3:80 no-check
                          server-template more 3-5 api:80
                        """)
                        .all("backend")
                        .get(0);
        assertThat(back.servers())
                .extracting(server -> server.option("maxconn"))
                .extracting("text")
                .containsExactly("5", "9", "7", "7");
        assertThat(back.servers()).extracting(server -> server.has("check")).containsExactly(false, true, false, true);
        assertThat(back.servers()).extracting(HaproxyServer::count).containsExactly(1L, 1L, 1L, 3L);
    }

    @Test
    void branchesThatAreNeverTakenAreLeftOut() {
        HaproxyFile file = read(
                """
                .if 0
                garbage
                .if feature(OPENSSL)
                more garbage
                .endif
                .elif version_atleast(2.4)
                frontend a
                .else
                frontend b
                .endif
                """);
        assertThat(file.sections()).extracting(HaproxySection::words).containsExactly("frontend a", "frontend b");
    }

    @Test
    void waiversStandAboveOrBehind() {
        HaproxyFile file = read(
                """
                # holdfast:waive H08b until 2027-01-31: one host only
                frontend a
                  bind :80 # not a waiver
                  # Why there is none:
                  # holdfast:waive H01a until 2027-02-28: long polls

                  timeout client 0
                  maxconn 10 # holdfast:waive H05c until 2027-03-31: tested
                """);
        HaproxySection front = file.sections().get(0);
        WrittenWaiver above = new WrittenWaiver("H08b", "until 2027-01-31: one host only", new Place(1, 1));
        assertThat(front.waivers()).containsExactly(above);
        assertThat(front.at(front.lines().get(0)).waivers()).containsExactly(above);
        assertThat(front.at(front.lines().get(1)).waivers())
                .containsExactly(new WrittenWaiver("H01a", "until 2027-02-28: long polls", new Place(5, 3)), above);
        assertThat(front.at(front.lines().get(2)).waivers()).hasSize(2);
        assertThat(front.at(front.lines().get(2)).words()).isEqualTo("frontend a");
    }

    @ParameterizedTest
    @CsvSource({
        "api:80, true",
        "api, true",
        "10.0.0.1:80, false",
        "[::1]:80, false",
        "fd00::1:80, false",
        "/run/a.sock, false",
        "unix@a, false",
        "ipv4@api:80, true",
        "ipv6@[fd00::1]:80, false",
        "localhost:80, false",
        ":80, false"
    })
    void namesAreToldFromAddresses(String text, boolean name) {
        Word word = new Word(text, new Place(1, 1), false, false);
        assertThat(new HaproxyAddress(word).isName()).isEqualTo(name);
        assertThat(new HaproxyAddress(new Word(text, new Place(1, 1), false, true)).isName())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            haproxy.cfg   | global;  maxconn 3            | true
            haproxy.conf  | defaults;                     | true
            lb.cfg        | frontend web;  bind :80       | true
            setup.cfg     | [global];frontend = web       | false
            other.cfg     | global = 1                    | false
            notes.txt     | frontend web                  | false
            haproxy.cfg   | nothing of it                 | false
            """)
    void filesAreTakenByTheirNameAndSections(String name, String text, boolean taken) {
        SourceFile file = new SourceFile(Origin.file("conf/" + name), text.replace(";", "\n"));
        assertThat(new HaproxyFormat().takes(file)).isEqualTo(taken);
    }
}
