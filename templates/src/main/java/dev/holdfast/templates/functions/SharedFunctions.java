package dev.holdfast.templates.functions;

import dev.holdfast.templates.model.RecordModel;
import dev.holdfast.templates.syntax.InterpolatedText;
import dev.holdfast.templates.syntax.Interpolation;
import dev.holdfast.templates.syntax.MarkdownCode;
import dev.holdfast.templates.syntax.Ready;
import dev.holdfast.templates.syntax.SqlLiteral;
import dev.holdfast.templates.syntax.Syntax;
import dev.holdfast.templates.syntax.UnrepresentableValue;
import dev.holdfast.templates.yaml.LiteralBlock;
import dev.holdfast.templates.yaml.YamlTree;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names that every template may use beside its model:
 *
 * <ul>
 *   <li>{@code <@indent by=4>…</@indent>} moves what it holds to the right (YAML only);
 *   <li>{@code block_text(text, column)}: several lines as literal block, the key standing in that column (0 when left out);
 *   <li>{@code yaml_tree(value, column)}: a map, list or scalar as block YAML that begins in that column (0 when left out);
 *   <li>{@code type_of(record)}: its simple class name;
 *   <li>{@code compose_variable(name)}, {@code compose_variable(name, default)}: a reference that Compose replaces;
 *   <li>{@code compose_text([part, …])}: a Compose string of texts and references;
 *   <li>{@code sql_name(name)}: a quoted SQL name;
 *   <li>{@code markdown_code(text)}: lines that Markdown shows as they are.
 * </ul>
 *
 * <p>The names have underscores, so that no component of a record is hidden by them.
 */
public final class SharedFunctions {
    private SharedFunctions() {}

    /** Functions and directives by name. */
    public static Map<String, TemplateModel> all() {
        Map<String, TemplateModel> all = new TreeMap<>();
        all.put("indent", new Indent());
        for (TemplateFunction function : List.of(
                new TemplateFunction("block_text", SharedFunctions::block),
                new TemplateFunction("yaml_tree", SharedFunctions::tree),
                new TemplateFunction("type_of", SharedFunctions::typeOf),
                new TemplateFunction("compose_variable", SharedFunctions::interpolation),
                new TemplateFunction("compose_text", SharedFunctions::interpolated),
                new TemplateFunction("sql_name", SharedFunctions::identifier),
                new TemplateFunction("markdown_code", SharedFunctions::code))) {
            all.put(function.name(), function);
        }
        return all;
    }

    private static Object block(Arguments arguments) throws TemplateModelException {
        arguments.expect(1, 2);
        return new LiteralBlock(arguments.text(0), arguments.column(1));
    }

    private static Object tree(Arguments arguments) throws TemplateModelException {
        arguments.expect(1, 2);
        return new YamlTree(arguments.value(0), arguments.column(1));
    }

    private static Object typeOf(Arguments arguments) throws TemplateModelException {
        arguments.expect(1, 1);
        if (arguments.model(0) instanceof RecordModel model) {
            return model.type();
        }
        throw new TemplateModelException("type_of takes a record");
    }

    private static Object interpolation(Arguments arguments) throws TemplateModelException {
        arguments.expect(1, 2);
        return arguments.size() == 1
                ? Interpolation.of(arguments.text(0))
                : Interpolation.withDefault(arguments.text(0), arguments.text(1));
    }

    private static Object interpolated(Arguments arguments) throws TemplateModelException {
        arguments.expect(1, 1);
        if (arguments.value(0) instanceof List<?> parts) {
            return new InterpolatedText(parts);
        }
        throw new TemplateModelException("compose_text takes a list of texts and interpolations");
    }

    private static Object code(Arguments arguments) throws TemplateModelException {
        arguments.expect(1, 1);
        return new MarkdownCode(arguments.text(0));
    }

    private static Ready identifier(Arguments arguments) throws TemplateModelException {
        arguments.expect(1, 1);
        String name = SqlLiteral.identifier(arguments.text(0));
        return syntax -> {
            if (syntax != Syntax.SQL) {
                throw new UnrepresentableValue(syntax.title(), "only SQL has quoted identifiers");
            }
            return name;
        };
    }
}
