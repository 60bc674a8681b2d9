package dev.holdfast.policies.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.tree.Node;
import dev.holdfast.topology.yaml.PlainYaml;
import dev.holdfast.topology.yaml.Slice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the quick reader takes, the thorough one takes in the same way: the same values at the same places. */
class PlainYamlProperties {
    private static final String MANIFEST = manifest();
    private static final List<String> PIECES = List.of(
            "\n", "\n\n", " ", "  ", "    ", "- ", "-", "a", "key: ", "b: ", "\"", "'", "''", "\\n", "\\", "|", "|-\n",
            "|+\n", ">", "#", " # c", "[", "]", "{", "}", ", ", ",", ":", ": ", "?", "? ", "&a ", "*a", "!t ", "<<: ",
            "null", "~", "1", "true", "é", "\u0085", "\t", "\r", "...\n", "---\n", "%", "@", "`", "0x1F", "\"a\": ",
            "'b': ", "x#y", "x:y", "- - ", "{}", "[]", "|2\n");

    private static String manifest() {
        try {
            return Files.readString(Path.of("src/test/resources/yaml/manifest.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Example
    void manifestsAsTheyAreMostlyWrittenAreRead() {
        int slices = 0;
        for (Slice slice : Objects.requireNonNull(Slice.cut(MANIFEST))) {
            assertThat(PlainYaml.read(MANIFEST, slice, new RuleNodes()))
                    .as("document " + slice)
                    .isNotNull();
            slices++;
        }
        assertThat(slices).isGreaterThan(1);
        agrees(MANIFEST);
    }

    @Property(tries = 4000)
    void agreesOnAlteredManifests(@ForAll("altered") String text) {
        agrees(text);
    }

    @Property(tries = 6000)
    void agreesOnPieces(@ForAll("pieced") String text) {
        agrees(text);
    }

    private static void agrees(String text) {
        List<Slice> slices = Slice.cut(text);
        if (slices == null) {
            return;
        }
        for (Slice slice : slices) {
            Node quick = PlainYaml.read(text, slice, new RuleNodes());
            if (quick == null) {
                continue;
            }
            YamlDocuments thorough = YamlDocuments.thorough(text.substring(slice.from(), slice.to()), slice.line() - 1);
            assertThat(thorough.fault()).as("of\n" + text).isNull();
            if (quick.isPresent()) {
                assertThat(thorough.roots()).as("of\n" + text).hasSize(1);
                assertThat(TreeText.of(quick))
                        .as("of\n" + text)
                        .isEqualTo(TreeText.of(thorough.roots().get(0)));
            } else {
                assertThat(thorough.roots()).as("of\n" + text).isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<String> pieced() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> altered() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, MANIFEST.length() - 1);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 3);
        return Combinators.combine(places, lengths, Arbitraries.of(PIECES), places, Arbitraries.of(PIECES))
                .as((place, length, piece, other, more) ->
                        replaced(replaced(MANIFEST, place, length, piece), other, 0, more));
    }

    private static String replaced(String text, int place, int length, String piece) {
        int from = Math.min(place, text.length());
        return text.substring(0, from) + piece + text.substring(Math.min(text.length(), from + length));
    }
}
