package dev.holdfast.templates.functions;

import dev.holdfast.templates.markup.SyntaxFormat;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@indent by=N>…</@indent>}: moves each line of what it holds N columns to the right, blank lines excepted.
 *
 * <p>For YAML only. There every scalar is one line or a block that may move; in a shell script or SQL the lines inside a
 * quoted word would be changed.
 */
final class Indent implements TemplateDirectiveModel {
    private static final int MOST = 200;

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's interface has it so
    public void execute(
            Environment environment, Map params, TemplateModel[] loopVars, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(environment.getCurrentTemplate().getOutputFormat() instanceof SyntaxFormat format)
                || !format.syntax().isYaml()) {
            throw new TemplateModelException("<@indent> is for YAML only");
        }
        int columns = columns(params);
        if (body != null) {
            body.render(new IndentingWriter(environment.getOut(), " ".repeat(columns)));
        }
    }

    private static int columns(Map<?, ?> params) throws TemplateModelException {
        if (params.size() == 1 && params.get("by") instanceof TemplateNumberModel number) {
            int columns = number.getAsNumber().intValue();
            if (columns >= 0 && columns <= MOST) {
                return columns;
            }
        }
        throw new TemplateModelException("<@indent> takes one parameter, by, a number from 0 to " + MOST);
    }
}
