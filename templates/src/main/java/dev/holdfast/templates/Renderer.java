package dev.holdfast.templates;

import dev.holdfast.templates.functions.SharedFunctions;
import dev.holdfast.templates.model.RootModel;
import dev.holdfast.templates.syntax.UnrepresentableValue;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Renders templates to text. Safe to share between threads, and meant to be: a template is parsed once for each
 * renderer.
 */
public final class Renderer {
    private final Configuration configuration;
    private final Set<String> shared;

    /** A renderer of the templates of this module. */
    public Renderer() {
        this(TemplateSource.classPath());
    }

    Renderer(TemplateSource source) {
        this.configuration = EngineSettings.of(source);
        this.shared = Set.copyOf(SharedFunctions.all().keySet());
    }

    /**
     * Parses what most topologies need, one template after the other, for a thread that would wait otherwise. What is missed is parsed
     * when it is rendered.
     *
     * @param enough when to stop
     */
    public void parseAhead(BooleanSupplier enough) {
        try {
            for (String name : CommonTemplates.NAMES) {
                if (enough.getAsBoolean()) {
                    return;
                }
                configuration.getTemplate(name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a template", e);
        }
    }

    /**
     * Renders a template. The same model gives the same text in every locale and time zone. The text is read back, where its syntax
     * has a structure.
     *
     * @param template its {@link TemplateName}, such as {@code kubernetes/deployment.yaml.ftl}
     * @param model a public record or a map with string keys, whose components are the template's variables
     * @return the text, with the newlines of the template
     * @throws RenderingFailed when there is no such template, it has a mistake, or a value cannot be written
     * @throws dev.holdfast.templates.readback.BrokenStructure when the text cannot be read back
     */
    public String render(String template, Object model) {
        return render(template, model, text -> ReadBackBySyntax.check(new TemplateName(template).syntax(), text));
    }

    /**
     * Renders a template whose text is read back in a way of its own.
     *
     * @param template its {@link TemplateName}
     * @param model a public record or a map with string keys, whose components are the template's variables
     * @param readBack reads the whole text, and throws for what it should not hold
     * @return the text, with the newlines of the template
     * @throws RenderingFailed when there is no such template, it has a mistake, or a value cannot be written
     */
    public String render(String template, Object model, Consumer<String> readBack) {
        String text = text(template, model);
        readBack.accept(text);
        return text;
    }

    private String text(String template, Object model) {
        if (!TemplateName.isValid(template)) {
            throw new RenderingFailed(template, 0, "this is no name of a template", null);
        }
        TextWriter out = new TextWriter();
        try {
            if (configuration.getObjectWrapper().wrap(model) instanceof TemplateHashModel variables) {
                find(template).process(new RootModel(variables, shared), out);
                return out.toString();
            }
            throw new TemplateModelException("a model is a record or a map");
        } catch (TemplateException e) {
            throw failure(template, e);
        } catch (ParseException e) {
            throw new RenderingFailed(template, e.getLineNumber(), firstLine(e.getEditorMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + template, e);
        }
    }

    private Template find(String name) throws IOException {
        try {
            return configuration.getTemplate(name);
        } catch (TemplateNotFoundException e) {
            throw new RenderingFailed(name, 0, "there is no such template", null);
        }
    }

    private static RenderingFailed failure(String template, TemplateException e) {
        String where = e.getTemplateSourceName();
        Integer line = e.getLineNumber();
        UnrepresentableValue value = unrepresentable(e);
        return new RenderingFailed(
                where == null ? template : where,
                line == null ? 0 : line,
                value == null ? reason(e) : firstLine(value.getMessage()),
                value == null ? e : value);
    }

    private static @Nullable UnrepresentableValue unrepresentable(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnrepresentableValue value) {
                return value;
            }
        }
        return null;
    }

    private static String reason(TemplateException e) {
        return e instanceof InvalidReferenceException
                ? "nothing is known as " + e.getBlamedExpressionString()
                : firstLine(e.getMessageWithoutStackTop());
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "unknown reason" : message.lines().findFirst().orElse("");
    }
}
