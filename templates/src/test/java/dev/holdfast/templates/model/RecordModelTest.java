package dev.holdfast.templates.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates see the same of a record as the compiler made it and of one as it is packaged. */
class RecordModelTest {
    /** As the compiler makes it. */
    static final class Compiled {
        private Compiled() {}

        public record Port(String name, int number, Optional<String> host, @Nullable String note) {
            public String label() {
                return name + ":" + number;
            }

            public String failing() {
                return host.orElseThrow();
            }

            public String broken() {
                if (number > 0) {
                    throw new AssertionError("an error");
                }
                return name;
            }

            public String with(String other) {
                return name + other;
            }

            public static String of() {
                return "static";
            }
        }
    }

    /** As packaging makes it, by hand. */
    static final class Packaged {
        private Packaged() {}

        public record Port(String name, int number, Optional<String> host, @Nullable String note)
                implements NamedReads {
            @Override
            public @Nullable Object read(String component) {
                return switch (component) {
                    case "name" -> name;
                    case "number" -> number;
                    case "host" -> host;
                    case "note" -> note;
                    case "label" -> name + ":" + number;
                    case "failing" -> host.orElseThrow();
                    case "broken" -> throw new AssertionError("an error");
                    default -> UNKNOWN;
                };
            }
        }
    }

    private record Hidden(String name) {}

    private final TemplateHashModel compiled = model(new Compiled.Port("http", 80, Optional.empty(), null));
    private final TemplateHashModel packaged = model(new Packaged.Port("http", 80, Optional.empty(), null));

    private static RecordModel model(Record value) {
        try {
            return Objects.requireNonNull((RecordModel) new ModelWrapper().wrap(value));
        } catch (TemplateModelException fault) {
            throw new AssertionError(fault);
        }
    }

    @Test
    void bothShowTheSameValues() throws TemplateModelException {
        for (TemplateHashModel each : new TemplateHashModel[] {compiled, packaged}) {
            assertThat(((TemplateScalarModel) each.get("name")).getAsString()).isEqualTo("http");
            assertThat(((TemplateNumberModel) each.get("number")).getAsNumber()).isEqualTo(80);
            assertThat(((TemplateScalarModel) each.get("label")).getAsString()).isEqualTo("http:80");
            assertThat(each.get("host")).isNull();
            assertThat(each.get("note")).isNull();
            assertThat(((RecordModel) each).type()).isEqualTo("Port");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nmae", "with", "of", "read", "toString", "hashCode", "getClass", ""})
    void bothRefuseTheSameNames(String name) {
        for (TemplateHashModel each : new TemplateHashModel[] {compiled, packaged}) {
            assertThatThrownBy(() -> each.get(name))
                    .isInstanceOf(TemplateModelException.class)
                    .hasMessage("Port has no component '" + name + "'");
        }
    }

    @Test
    void bothSayWhatFailed() {
        for (TemplateHashModel each : new TemplateHashModel[] {compiled, packaged}) {
            assertThatThrownBy(() -> each.get("failing"))
                    .isInstanceOf(TemplateModelException.class)
                    .hasMessage("Port.failing cannot be read: java.util.NoSuchElementException: No value present")
                    .hasCauseInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> each.get("broken"))
                    .isInstanceOf(TemplateModelException.class)
                    .hasMessage("Port.broken cannot be read: java.lang.AssertionError: an error")
                    .hasCauseInstanceOf(IllegalStateException.class)
                    .hasRootCauseInstanceOf(AssertionError.class);
        }
    }

    @Test
    void aRecordThatIsNotPublicShowsNothing() {
        assertThatThrownBy(() -> model(new Hidden("x")).get("name")).hasMessage("Hidden has no component 'name'");
    }
}
