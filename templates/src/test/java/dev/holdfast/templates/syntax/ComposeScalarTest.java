package dev.holdfast.templates.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ComposeScalarTest {
    @Property
    void isTheSameStringOnceComposeHasInterpolated(@ForAll("hostile") String value) {
        Object list = new Load(LoadSettings.builder().build()).loadFromString("- " + ComposeScalar.of(value));
        String read = (String) ((List<?>) list).get(0);
        assertThat(read.replace("$$", "")).doesNotContain("$");
        assertThat(read.replace("$$", "$")).isEqualTo(value);
    }

    @Test
    void writesReferencesThatAreMeant() {
        assertThat(Interpolation.of("DB_HOST").in(Syntax.COMPOSE)).isEqualTo("\"${DB_HOST}\"");
        assertThat(Interpolation.withDefault("PORT", "8080").in(Syntax.COMPOSE)).isEqualTo("\"${PORT:-8080}\"");
        assertThat(Interpolation.required("PW", "set PW").in(Syntax.COMPOSE)).isEqualTo("\"${PW:?set PW}\"");
    }

    @Test
    void keepsDollarsOfLiteralPartsLiteral() {
        InterpolatedText text = new InterpolatedText(List.of("pa$$\"", Interpolation.of("HOST"), "/x"));
        assertThat(text.in(Syntax.COMPOSE)).isEqualTo("\"pa$$$$\\\"${HOST}/x\"");
    }

    @Test
    void refusesReferencesElsewhereAndNamesThatAreNone() {
        assertThatThrownBy(() -> Interpolation.of("A").in(Syntax.YAML)).isInstanceOf(UnrepresentableValue.class);
        assertThatThrownBy(() -> Interpolation.of("A}${B")).isInstanceOf(UnrepresentableValue.class);
        assertThatThrownBy(() -> Interpolation.withDefault("A", "x}${B")).isInstanceOf(UnrepresentableValue.class);
        assertThatThrownBy(() -> new InterpolatedText(List.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileStrings.any();
    }
}
