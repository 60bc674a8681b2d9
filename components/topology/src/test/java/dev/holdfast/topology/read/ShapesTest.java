package dev.holdfast.topology.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.topology.Topology;
import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.read.tree.Mapping;
import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;
import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.Confidential;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
    private static final Extent PLACE = Extent.at(1, 1);

    static Stream<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(Topology.class, found);
        return found.stream();
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType container) {
            for (Type argument : container.getActualTypeArguments()) {
                collect(argument, found);
            }
        } else if (type instanceof Class<?> raw
                && raw.isRecord()
                && raw.getPackageName().equals(Topology.class.getPackageName())
                && found.add(raw)) {
            for (RecordComponent component : raw.getRecordComponents()) {
                collect(component.getGenericType(), found);
            }
        }
    }

    private static List<String> faults(Class<?> type, Mapping written) {
        Findings findings = new Findings();
        new Shapes(DescribedLanguage.ofBuild())
                .of(type)
                .read(written, new Place(Pass.overBase(findings), TopologyPath.root(), PLACE, false));
        return findings.all().stream()
                .map(finding -> finding.path() + " " + finding.code())
                .toList();
    }

    /** Asks each component for a value that is not there, for which its types and constraints have to be understood. */
    @ParameterizedTest
    @MethodSource("records")
    void everyComponentIsUnderstood(Class<?> type) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            entries.put(component.getName(), new Mapping.Entry(PLACE, new Scalar("", ScalarKind.NULL, false, PLACE)));
        }
        assertThat(faults(type, new Mapping(entries, PLACE)))
                .containsAll(entries.keySet().stream()
                        .map(name -> name + " empty-value")
                        .toList());
    }

    /** No time is without end: arithmetic on it could overflow, and no program takes it. */
    @ParameterizedTest
    @MethodSource("records")
    void everyTimeIsBounded(Class<?> type) {
        assertThat(type.getRecordComponents())
                .filteredOn(component -> component.getType() == Duration.class)
                .allSatisfy(component -> {
                    Between range = component.getAccessor().getAnnotation(Between.class);
                    assertThat(range).as(component.getName()).isNotNull();
                    assertThat(range.max()).as(component.getName()).isNotEmpty();
                });
    }

    /** In a file that cannot be parsed, only names tell where secrets may be. */
    @ParameterizedTest
    @MethodSource("records")
    void everyPlaceForASecretSoundsLikeOne(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isAnnotationPresent(Confidential.class)) {
                assertThat(Suspicion.of(component.getName()))
                        .as(component.getName())
                        .isTrue();
            }
        }
    }

    record Elements(@Nullable List<@Pattern(regexp = "a+", message = "letters a") String> list) {}

    @Test
    void constraintsOfElementsHold() {
        Scalar good = new Scalar("aa", ScalarKind.TEXT, false, PLACE);
        Scalar bad = new Scalar("b", ScalarKind.TEXT, false, PLACE);
        var list = new dev.holdfast.topology.read.tree.Sequence(List.of(good, bad), PLACE);
        Mapping written = new Mapping(Map.of("list", new Mapping.Entry(PLACE, list)), PLACE);
        assertThat(faults(Elements.class, written)).containsExactly("list[1] bad-form");
    }

    record Unknown(@Email String text) {}

    record Unreadable(Set<String> words) {}

    static final class NoRecord {}

    @Test
    void whatWouldBeWithoutEffectIsRefused() {
        Mapping empty = new Mapping(Map.of(), PLACE);
        Scalar text = new Scalar("a", ScalarKind.TEXT, false, PLACE);
        Mapping unknown = new Mapping(Map.of("text", new Mapping.Entry(PLACE, text)), PLACE);
        Mapping unreadable = new Mapping(Map.of("words", new Mapping.Entry(PLACE, text)), PLACE);
        assertThatThrownBy(() -> faults(Unknown.class, unknown)).hasMessageContaining("has no effect");
        assertThatThrownBy(() -> faults(Unreadable.class, unreadable)).hasMessageContaining("cannot be read; use List");
        assertThatThrownBy(() -> faults(NoRecord.class, empty)).hasMessageContaining("cannot be read; use a record");
    }
}
