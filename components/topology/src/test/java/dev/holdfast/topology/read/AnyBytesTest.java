package dev.holdfast.topology.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever a file holds, reading it gives a topology or faults that can be printed, and never anything else. */
class AnyBytesTest {
    private static final List<String> WORDS = List.of(
            Documents.HEAD,
            "services",
            "web",
            "environments",
            "dev",
            "$replace",
            "replicas",
            "image",
            "env",
            "secret",
            ": ",
            ":",
            "\n",
            "\n  ",
            "\n    ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "\"",
            "'",
            "|",
            ">",
            "&a ",
            "*a",
            "!!str ",
            "%YAML 1.2",
            "---",
            "...",
            "? ",
            "<<",
            "~",
            "1",
            "1.5",
            "true",
            "# x",
            "\t",
            "\r",
            "\\u0000",
            "\\UFFFFFFFF",
            "\\x",
            "\u00e9",
            "\uD83D\uDE00",
            "0x",
            ".inf",
            "5s",
            "10%");

    private static final List<String> SECRET_NAMES = List.of(
            "DB_PASSWORD: canary",
            "API_TOKEN: canary",
            "password: canary",
            "adminPassword: {secret: canary",
            "slack: canary",
            "webhook: canary");

    private static final String SECRETS =
            """
                env: {PORT: "1", DB_PASSWORD: canary, B: c}
                unknown:
                  API_TOKEN: canary
            databases:
              d:
                engine: postgresql
                version: "15"
                storage: {size: 1Gi}
                password: canary
                adminPassword: {secret: canary}
            monitoring:
              receivers:
                - slack: canary
                - {webhook: canary}
            """;

    private final TopologyReader reader = new TopologyReader();

    @Property(tries = 1000)
    void anyBytes(@ForAll @Size(max = 200) byte[] bytes) {
        check(bytes);
    }

    @Property(tries = 1000)
    void anyWordsOfTheLanguage(@ForAll("texts") String text) {
        check(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void anyDamageToATopology(@ForAll("positions") int at, @ForAll("words") String word, @ForAll("positions") int cut) {
        String text = Documents.HEAD
                + "    env: {A: b, C: {secret: d/e}}\nenvironments: {dev: {services: {web: {replicas: 2}}}}\n";
        int from = at % text.length();
        int to = Math.min(text.length(), from + cut % 5);
        check((text.substring(0, from) + word + text.substring(to)).getBytes(StandardCharsets.UTF_8));
    }

    private void check(byte[] bytes) {
        Reading reading = reader.read(new Source("any.yaml", bytes), null);
        if (reading instanceof Reading.Refused refused) {
            assertThat(refused.faults()).isNotEmpty();
            assertThat(FaultPrinter.print(refused.faults())).isNotBlank().doesNotContain("\u001b", "\u0000");
        } else {
            assertThat(((Reading.Read) reading).environments()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return words().list().ofMaxSize(30).map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(WORDS);
    }

    @Provide
    Arbitrary<Integer> positions() {
        return Arbitraries.integers().between(0, 10_000);
    }

    /** Wherever a file is damaged, but in the name before a secret itself. */
    @Property(tries = 2000)
    void noDamageShowsASecret(@ForAll("positions") int at, @ForAll("words") String word) {
        String text = Documents.HEAD + SECRETS;
        int place = at % text.length();
        String damaged = text.substring(0, place) + word + text.substring(place);
        Assume.that(SECRET_NAMES.stream().allMatch(damaged::contains));
        Reading reading = reader.read(new Source("any.yaml", damaged.getBytes(StandardCharsets.UTF_8)), null);
        if (reading instanceof Reading.Refused refused) {
            assertThat(FaultPrinter.print(refused.faults())).doesNotContain("canary");
        }
    }
}
