package dev.holdfast.topology.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.Topology;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One file uses every component of every record: a new one is added there too, and so is known to be read. */
class EverythingTest {
    private static final String FILE = "src/test/resources/good/topology-everything.yaml";

    @ParameterizedTest
    @MethodSource("dev.holdfast.topology.read.ShapesTest#records")
    void everyComponentIsRead(Class<?> type) throws ReflectiveOperationException, IOException {
        Set<String> read = new LinkedHashSet<>();
        collect(Documents.accepted(Files.readString(Path.of(FILE)), null).topology(), read);
        for (RecordComponent component : type.getRecordComponents()) {
            assertThat(read).contains(type.getSimpleName() + "." + component.getName());
        }
    }

    private static void collect(@Nullable Object value, Set<String> read) throws ReflectiveOperationException {
        if (value instanceof Collection<?> list) {
            for (Object element : list) {
                collect(element, read);
            }
        } else if (value instanceof Map<?, ?> map) {
            collect(map.values(), read);
        } else if (value != null && isOurs(value.getClass())) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object inner = component.getAccessor().invoke(value);
                if (inner != null) {
                    read.add(value.getClass().getSimpleName() + "." + component.getName());
                    collect(inner, read);
                }
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getPackageName().equals(Topology.class.getPackageName());
    }

    @Test
    void itsEnvironmentIsRead() throws IOException {
        Topology dev =
                Documents.accepted(Files.readString(Path.of(FILE)), "dev").topology();
        assertThat(dev.regions()).containsOnlyKeys("laptop");
        assertThat(dev.services()).containsOnlyKeys("web", "worker", "extra");
        assertThat(dev.budget()).isNull();
    }
}
