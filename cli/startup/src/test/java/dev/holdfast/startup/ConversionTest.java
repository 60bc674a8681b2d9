package dev.holdfast.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Type;

/** How many instructions a conversion takes; what the sample runs shows that they are the right ones. */
class ConversionTest {
    @ParameterizedTest(name = "{0} as {1} to {2} takes {3} instructions")
    @CsvSource({
        "I, I, I, 0",
        "B, B, I, 0",
        "I, I, D, 1",
        "I, I, Ljava/lang/Object;, 1",
        "I, I, Ljava/lang/Number;, 1",
        "Z, Z, Ljava/lang/Boolean;, 1",
        "Ljava/lang/Object;, Ljava/lang/Object;, Ljava/lang/Object;, 0",
        "Ljava/lang/String;, Ljava/lang/String;, Ljava/lang/Object;, 0",
        "Ljava/lang/Object;, Ljava/lang/String;, Ljava/lang/CharSequence;, 2",
        "Ljava/lang/Object;, Ljava/lang/Integer;, I, 2",
        "Ljava/lang/Object;, Ljava/lang/Integer;, J, 3",
        "Ljava/lang/Object;, Ljava/lang/Object;, I, 2",
        "Ljava/lang/Object;, [I, [I, 1",
    })
    void conversionsThatTheCompilerAsksFor(String from, String declared, String to, int steps) {
        assertThat(Conversion.of(Type.getType(from), Type.getType(declared), Type.getType(to)))
                .hasValueSatisfying(conversion -> assertThat(conversion.steps()).hasSize(steps));
    }

    @ParameterizedTest(name = "{0} as {1} to {2} is none")
    @CsvSource({
        "J, J, I",
        "I, I, Z",
        "I, I, Ljava/lang/Long;",
        "Z, Z, Ljava/lang/Number;",
        "I, I, Ljava/lang/String;",
        "Ljava/lang/Object;, Ljava/lang/Long;, I",
    })
    void othersAreNotKnown(String from, String declared, String to) {
        assertThat(Conversion.of(Type.getType(from), Type.getType(declared), Type.getType(to)))
                .isEmpty();
    }
}
