package dev.holdfast.policies.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.DiskFiles;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.TextFile;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.text.Word;
import dev.holdfast.policies.tree.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** nginx 1.22 was asked about each of these by {@code nginx -t}. */
class NginxParserTest {
    private static NginxFile read(String text) {
        return NginxFormat.read(new SourceFile(Origin.file("nginx.conf"), text), (from, path) -> null);
    }

    private static List<String> words(String directive) {
        return read(directive).whole().directives().get(0).line().words().stream()
                .map(Word::text)
                .toList();
    }

    @Test
    void quotesCountWhereAWordBegins() {
        assertThat(words("return 200 \"a b\" 'c;d' e\"f g\\ h a\\;b;"))
                .containsExactly("return", "200", "a b", "c;d", "e\"f", "g\\ h", "a\\;b");
        assertThat(words("set \"a\\\"b\\n\" \"c\nd\" a#b ${uri}x c}d;"))
                .containsExactly("set", "a\"b\n", "c\nd", "a#b", "${uri}x", "c}d");
    }

    @Test
    void aBracketMayFollowAQuote() {
        NginxBlock condition =
                read("if ($uri ~ \"a{2}\") { return 200; }").whole().blocks().get(0);
        assertThat(condition.arguments()).containsExactly("($uri", "~", "a{2}", ")");
    }

    @Test
    void aDirectiveMayGoOverLinesAndComments() {
        assertThat(words("return\n# why\n 200\n;")).containsExactly("return", "200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            return 200 "a"b;               | 1 | 15 | has to follow a quote
            events {};                     | 1 | 10 | has to stand before
            events {}~}                    | 2 | 1  | closes nothing
            events {}~http {               | 2 | 1  | has no closing brace
            server { listen 80 }           | 1 | 10 | is ended by no ;
            return 200 "abc; }             | 1 | 12 | has no end
            listen 80                      | 1 | 1  | is ended by no ;
            content_by_lua_block { if x {  | 1 | 22 | no closing brace
            """)
    void whatNginxRefusesIsRefusedWhereItStands(String text, int line, int column, String reason) {
        assertThatThrownBy(() -> read(text.replace("~", "\n")))
                .asInstanceOf(type(BadDocument.class))
                .satisfies(fault -> {
                    assertThat(fault).hasMessageContaining(reason);
                    assertThat(fault.place()).isEqualTo(new Place(line, column));
                });
    }

    @Test
    void luaIsPassedOver() {
        NginxBlock location =
                read("""
                        location / {
                          content_by_lua_block {
                            local a = { "}", '\\'}' } -- }
                            --[[ }
                            ]] local b = [==[ } ]] ]==]
                          }
                          return 200;
                        }
                        """)
                        .whole()
                        .blocks()
                        .get(0);
        assertThat(location.directives())
                .extracting(NginxDirective::name)
                .containsExactly("content_by_lua_block", "return");
        assertThat(location.directives().get(1).place()).isEqualTo(new Place(7, 3));
    }

    @Test
    void whatABlockSetsItselfTakesTheOthersAway() {
        NginxFile file = read(
                """
                http {
                  add_header A 1;
                  root /a;
                  server {
                    add_header B 1;
                    location / { add_header C 1; add_header D 1; }
                    location /b { root /b; }
                  }
                }
                """);
        List<NginxBlock> locations = file.all("location");
        assertThat(locations.get(0).inForce("add_header"))
                .extracting(each -> each.text(1))
                .containsExactly("C", "D");
        assertThat(locations.get(1).inForce("add_header"))
                .extracting(each -> each.text(1))
                .containsExactly("B");
        assertThat(locations.get(0).find("root"))
                .extracting(each -> each.text(1))
                .isEqualTo("/a");
        assertThat(locations.get(1).words()).isEqualTo("location /b of server");
    }

    @Test
    void waiversStandAboveOrBehind() {
        NginxFile file = read(
                """
                # holdfast:waive N06 until 2027-01-31: inside only
                http { # holdfast:waive N07b until 2027-01-31: inside
                  server {
                    # holdfast:waive N01 until 2027-01-31: in front
                    listen 80; # holdfast:waive N02a until 2027-01-31: old
                    listen 81;
                  }
                }
                """);
        NginxBlock server = file.all("server").get(0);
        assertThat(server.waivers()).extracting(WrittenWaiver::rule).containsExactly("N06", "N07b");
        assertThat(server.at(server.directives().get(0)).waivers())
                .extracting(WrittenWaiver::rule)
                .containsExactly("N01", "N02a", "N06", "N07b");
        assertThat(server.at(server.directives().get(1))).isSameAs(server);
    }

    @Test
    void whatIsIncludedStandsInItsPlaceAndKeepsItsOrigin(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("conf.d"));
        Files.writeString(
                folder.resolve("nginx.conf"), "http {\n include /etc/nginx/conf.d/*.conf;\n include mime.types;\n}\n");
        Files.writeString(folder.resolve("conf.d/b.conf"), "server { listen 81; }");
        Files.writeString(folder.resolve("conf.d/a.conf"), "server { listen 80; }");
        Files.writeString(folder.resolve("conf.d/c.txt"), "}");
        NginxFile file = NginxFormat.read(TextFile.read(folder.resolve("nginx.conf")), new DiskFiles());
        assertThat(file.all("server"))
                .extracting(NginxBlock::words)
                .containsExactly("server listen 80", "server listen 81");
        assertThat(file.all("server").get(0).origin().name()).endsWith("conf.d/a.conf");
        assertThat(file.included()).hasSize(2);
        assertThat(file.isWhole()).isTrue();
    }

    @Test
    void aFaultInWhatIsIncludedIsToldAtTheInclude(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("nginx.conf"), "http {\n include a.conf;\n}\n");
        Files.writeString(folder.resolve("a.conf"), "server {");
        assertThatThrownBy(() -> NginxFormat.read(TextFile.read(folder.resolve("nginx.conf")), new DiskFiles()))
                .asInstanceOf(type(BadDocument.class))
                .satisfies(fault -> {
                    assertThat(fault).hasMessageContaining("a.conf:1:1: the block server has no closing brace");
                    assertThat(fault.place()).isEqualTo(new Place(2, 2));
                });
    }

    @Test
    void aCircleOfIncludesEnds(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("nginx.conf"), "include a.conf;");
        Files.writeString(folder.resolve("a.conf"), "include nginx.conf;");
        assertThatThrownBy(() -> NginxFormat.read(TextFile.read(folder.resolve("nginx.conf")), new DiskFiles()))
                .isInstanceOf(BadDocument.class)
                .hasMessageContaining("includes itself");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            nginx.conf       | events {}                          | true
            nginx.conf       | worker_processes 1;                | false
            api.conf         | server {~ listen 80;~}             | true
            application.conf | akka {~ http {~ server { a = 1 } } | false
            redis.conf       | port 6379                          | false
            nginx.txt        | server {~ listen 80;~}             | false
            """)
    void filesAreTakenByTheirNameAndBlocks(String name, String text, boolean taken) {
        SourceFile file = new SourceFile(Origin.file("conf/" + name), text.replace("~", "\n"));
        assertThat(new NginxFormat().takes(file)).isEqualTo(taken);
    }
}
