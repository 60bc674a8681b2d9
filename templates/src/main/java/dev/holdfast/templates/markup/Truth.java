package dev.holdfast.templates.markup;

import freemarker.template.TemplateBooleanModel;

/** A boolean of the model: {@code <#if flag>} decides by it and {@code ${flag}} prints it as the syntax writes booleans. */
public final class Truth extends ReadyMarkup implements TemplateBooleanModel {
    private static final Truth YES = new Truth(true);
    private static final Truth NO = new Truth(false);

    private final boolean value;

    private Truth(boolean value) {
        super(syntax -> syntax.truth(value));
        this.value = value;
    }

    /** The model of a boolean. */
    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    @Override
    public boolean getAsBoolean() {
        return value;
    }
}
