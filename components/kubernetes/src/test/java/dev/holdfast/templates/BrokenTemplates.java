package dev.holdfast.templates;

/** A renderer whose templates are not quite those of the product, to see whether a test notices. */
public final class BrokenTemplates {
    private BrokenTemplates() {}

    /**
     * Changes one template.
     *
     * @param template its name
     * @param text what stands in it
     * @param instead what stands there instead
     */
    public static Renderer with(String template, String text, String instead) {
        TemplateSource real = TemplateSource.classPath();
        return new Renderer(name -> {
            String source = real.read(name);
            if (source == null || !name.equals(template)) {
                return source;
            }
            String broken = source.replace(text, instead);
            if (broken.equals(source)) {
                throw new AssertionError("'" + text + "' is not in " + template);
            }
            return broken;
        });
    }
}
