package dev.holdfast.topology.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.holdfast.topology.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class TopologySchemaTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TopologySchema.generate());

    private static List<Error> errors(Path file) throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        Object document = new Load(settings).loadFromString(Files.readString(file));
        return SCHEMA.validate(MAPPER.valueToTree(document));
    }

    @Test
    void isApproved() {
        Approvals.verify(TopologySchema.print(), new Options().forFile().withExtension(".json"));
    }

    @Test
    void isTheSameEachTime() {
        assertThat(TopologySchema.print()).isEqualTo(TopologySchema.print());
    }

    /** What is no keyword of JSON Schema stands in words. */
    @Test
    void rangesOfUnitsAreSaid() {
        JsonNode definitions = TopologySchema.generate().path("$defs");
        JsonNode period = definitions.path("Probe").path("properties").path("period");
        assertThat(period.path("description").asText()).endsWith("; a value from 1s to 1d in steps of 1s");
        assertThat("10s").matches(period.path("pattern").asText());
        assertThat("1m1000ms").matches(period.path("pattern").asText());
        assertThat("0s").doesNotMatch(period.path("pattern").asText());
        assertThat("1500ms").doesNotMatch(period.path("pattern").asText());
        JsonNode growAt = definitions.path("Storage").path("properties").path("growAt");
        assertThat(growAt.path("description").asText()).endsWith("; a value from 1% to 100%");
        for (String good : List.of("1%", "80.5%", "100%", "100.0 %", "007%")) {
            assertThat(good).matches(growAt.path("pattern").asText());
        }
        for (String bad : List.of("0%", "0.9%", "100.1%", "101%", "1000%")) {
            assertThat(bad).doesNotMatch(growAt.path("pattern").asText());
        }
    }

    @Test
    void whatIsStatedAboutShortFormsAndLabelsIsSaid() {
        JsonNode definitions = TopologySchema.generate().path("$defs");
        JsonNode each = definitions.path("Replicas").path("anyOf").path(0);
        assertThat(each.path("minimum").asInt()).isEqualTo(1);
        assertThat(each.path("maximum").asInt()).isEqualTo(10_000);
        JsonNode labels = definitions.path("Metadata").path("properties").path("labels");
        assertThat(labels.path("propertyNames").path("pattern").asText()).isEqualTo(Names.OWN_LABEL_KEY);
        assertThat(labels.path("additionalProperties").path("pattern").asText()).isEqualTo(Names.LABEL_VALUE);
    }

    @Test
    void everyPropertyIsDescribed() {
        List<String> bare = new ArrayList<>();
        collect(TopologySchema.generate(), "", bare);
        assertThat(bare).isEmpty();
    }

    private static void collect(JsonNode schema, String path, List<String> bare) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            boolean replacement = property.getKey().equals("$replace");
            if (!replacement && property.getValue().path("description").asText().isBlank()) {
                bare.add(path + "/" + property.getKey());
            }
        }
        for (Map.Entry<String, JsonNode> definition : schema.path("$defs").properties()) {
            if (definition.getValue().path("description").asText().isBlank()) {
                bare.add(definition.getKey());
            }
        }
        schema.properties().forEach(child -> collect(child.getValue(), path + "/" + child.getKey(), bare));
        for (JsonNode child : schema.isArray() ? schema : List.<JsonNode>of()) {
            collect(child, path, bare);
        }
    }

    static Stream<Path> good() throws IOException {
        try (Stream<Path> examples = Files.walk(Path.of("../../examples"));
                Stream<Path> good = Files.walk(Path.of("src/test/resources/good"))) {
            return Stream.concat(examples, good)
                    .filter(file ->
                            file.toString().endsWith(".yaml") && file.toString().contains("topology"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void acceptsWhatTheReaderAccepts(Path file) throws IOException {
        assertThat(errors(file)).isEmpty();
    }

    /** A schema cannot see everything: what only the reader refuses is listed in the approved file. */
    @Test
    void refusesMostOfWhatTheReaderRefuses() throws IOException {
        List<String> accepted = new ArrayList<>();
        int all = 0;
        for (String family : List.of("types", "enums", "unknown-keys", "secrets", "units", "overlay", "ranges")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources/bad", family))) {
                for (Path file :
                        files.filter(TopologySchemaTest::isJsonModel).sorted().toList()) {
                    all++;
                    if (errors(file).isEmpty()) {
                        accepted.add(family + "/" + file.getFileName());
                    }
                }
            }
        }
        assertThat(accepted).hasSizeLessThan(all / 6);
        Approvals.verify(String.join("\n", accepted) + "\n");
    }

    /** Duplicate keys and infinite numbers are nothing that JSON, and so a schema, knows. */
    private static boolean isJsonModel(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml")
                && !name.startsWith("duplicate-")
                && !List.of("infinity.yaml", "not-a-number.yaml", "in-a-patch.yaml")
                        .contains(name);
    }
}
