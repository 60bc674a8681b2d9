package dev.holdfast.topology.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.PropertySortUtils;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import dev.holdfast.topology.Names;
import dev.holdfast.topology.Topology;
import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.Distinct;
import dev.holdfast.topology.units.KeyPattern;
import dev.holdfast.topology.units.RangeWords;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (draft 2020-12) of the topology language. The same language gives the same text. */
public final class TopologySchema {
    private TopologySchema() {}

    /** Returns the schema. */
    public static JsonNode generate() {
        JsonMapper mapper = JsonMapper.builder().build();
        SchemaGeneratorConfigBuilder settings = new SchemaGeneratorConfigBuilder(
                        mapper, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(
                        JacksonOption.RESPECT_JSONPROPERTY_REQUIRED, JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.PLAIN_DEFINITION_KEYS);
        settings.forTypesInGeneral()
                .withCustomDefinitionProvider(new ForeignTypes())
                .withCustomDefinitionProvider(new Maps())
                .withCustomDefinitionProvider(new ShortForms(mapper.getDeserializationConfig()))
                .withDescriptionResolver(
                        scope -> Descriptions.ofType(scope.getType().getErasedType()))
                .withTypeAttributeOverride(
                        (node, scope, context) -> describe(node, scope.getType().getErasedType()));
        // In the order of the records, which is the order in which people write.
        settings.forTypesInGeneral().withPropertySorter(PropertySortUtils.SORT_PROPERTIES_FIELDS_BEFORE_METHODS);
        settings.forFields()
                .withDescriptionResolver(TopologySchema::description)
                .withInstanceAttributeOverride((node, field, context) -> restrict(node, field));
        ObjectNode schema = new SchemaGenerator(settings.build()).generateSchema(Topology.class);
        return finish(schema);
    }

    /** Returns the schema as text, indented by two, with a line end behind it. */
    public static String print() {
        try {
            String text = JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(generate());
            return text.replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void describe(ObjectNode node, Class<?> type) {
        if (type.isRecord() && node.has("properties")) {
            RecordRules.add(node, type);
        }
        if (type.isEnum() && node.has("enum")) {
            ArrayNode descriptions = node.putArray("enumDescriptions");
            for (Object constant : type.getEnumConstants()) {
                descriptions.add(Descriptions.ofConstant((Enum<?>) constant));
            }
        }
    }

    private static @Nullable String description(FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return null;
        }
        String text = Descriptions.ofComponent(field.getDeclaringType().getErasedType(), field.getDeclaredName());
        Between range = field.getAnnotation(Between.class);
        return range == null ? text : text + "; a value " + RangeWords.of(range);
    }

    private static void restrict(ObjectNode node, FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return;
        }
        Between range = field.getAnnotation(Between.class);
        String form =
                range == null ? null : RangePatterns.of(range, field.getType().getErasedType());
        if (form != null) {
            node.put("pattern", form);
        }
        if (field.getAnnotation(Distinct.class) != null) {
            node.put("uniqueItems", true);
        }
        KeyPattern pattern = field.getAnnotation(KeyPattern.class);
        if (pattern != null) {
            node.putObject("propertyNames").put("pattern", pattern.regexp());
        }
        if (node.path("additionalProperties") instanceof ObjectNode values
                && field.getRawMember().getAnnotatedType() instanceof AnnotatedParameterizedType map) {
            ArgumentRules.add(values, map.getAnnotatedActualTypeArguments()[1]);
        }
    }

    private static ObjectNode finish(ObjectNode schema) {
        Changes.addTo(schema);
        ObjectNode environments = schema.withObjectProperty("properties").putObject("environments");
        environments.put("type", "object");
        environments.put("description", "What is different in other environments than the base, by their names.");
        environments.putObject("propertyNames").put("pattern", Names.LABEL);
        environments.putObject("additionalProperties").put("$ref", "#/$defs/TopologyChanges");
        schema.put("$id", "urn:holdfast:topology:v1alpha1");
        schema.put("title", "Holdfast topology");
        return schema;
    }
}
