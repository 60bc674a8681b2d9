package dev.holdfast.topology.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedAndMetadata;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import dev.holdfast.topology.units.Notation;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Defines the types that a single value can stand for: units, which have no other form, and records with a short form.
 */
final class ShortForms implements CustomDefinitionProviderV2 {
    private final DeserializationConfig jackson;

    ShortForms(DeserializationConfig jackson) {
        this.jackson = jackson;
    }

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        if (!raw.isRecord()) {
            return null;
        }
        BeanDescription description = jackson.introspect(jackson.constructType(raw));
        List<Parameter> arguments = arguments(description);
        if (arguments.isEmpty()) {
            return null;
        }
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        if (hasLongForm(description)) {
            ArrayNode forms = node.putArray("anyOf");
            for (Parameter argument : arguments) {
                ObjectNode form =
                        context.createDefinition(context.getTypeContext().resolve(argument.getType()));
                ArgumentRules.add(form, argument);
                forms.add(form);
            }
            forms.add(context.createStandardDefinition(type, this));
        } else {
            unit(node, raw, arguments);
        }
        node.put("description", Descriptions.ofType(raw));
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.NO);
    }

    private static void unit(ObjectNode node, Class<?> unit, List<Parameter> arguments) {
        ArrayNode types = node.putArray("type");
        arguments.forEach(argument -> types.add(jsonType(argument.getType())));
        if (types.size() == 1) {
            node.set("type", types.get(0));
        }
        Notation notation = unit.getAnnotation(Notation.class);
        if (notation != null) {
            node.put("pattern", notation.regexp());
            ArrayNode examples = node.putArray("examples");
            List.of(notation.examples()).forEach(examples::add);
        }
    }

    private static String jsonType(Class<?> argument) {
        if (argument == String.class) {
            return "string";
        }
        return argument == int.class || argument == long.class ? "integer" : "number";
    }

    private static List<Parameter> arguments(BeanDescription description) {
        List<Parameter> arguments = new ArrayList<>();
        for (AnnotatedAndMetadata<AnnotatedMethod, JsonCreator.Mode> factory :
                description.getFactoryMethodsWithMode()) {
            if (factory.metadata == JsonCreator.Mode.DELEGATING) {
                arguments.add(factory.annotated.getAnnotated().getParameters()[0]);
            }
        }
        return arguments;
    }

    private static boolean hasLongForm(BeanDescription description) {
        return description.getConstructorsWithMode().stream()
                .anyMatch(constructor ->
                        constructor.metadata != null && constructor.metadata != JsonCreator.Mode.DELEGATING);
    }
}
