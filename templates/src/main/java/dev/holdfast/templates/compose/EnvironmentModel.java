package dev.holdfast.templates.compose;

import dev.holdfast.blueprint.compose.EnvironmentText;
import dev.holdfast.blueprint.compose.RequiredVariable;
import dev.holdfast.templates.syntax.Interpolation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Environment variables as templates print them: texts, and variables that Docker puts there when it reads the file. */
public final class EnvironmentModel {
    private EnvironmentModel() {}

    /**
     * The variables of one container.
     *
     * @param environment its variables
     * @param file the file in which somebody has to set what is missing
     */
    public static Map<String, Object> of(Map<String, EnvironmentText> environment, String file) {
        Map<String, Object> model = new LinkedHashMap<>();
        environment.forEach((name, value) -> model.put(name, value(value, file)));
        return model;
    }

    private static Object value(EnvironmentText value, String file) {
        RequiredVariable variable = value.variable();
        return variable == null
                ? Objects.requireNonNull(value.text())
                : Interpolation.required(variable.name(), variable.whenMissing(file));
    }

    /** A variable that somebody has to set, with the secret whose value it holds. */
    public static Map<String, @Nullable Object> unset(RequiredVariable variable) {
        Map<String, @Nullable Object> unset = new LinkedHashMap<>();
        unset.put("assignment", new UnsetVariable(variable.name()));
        unset.put(
                "secret",
                variable.secret() == null ? null : variable.secret().secret().toString());
        return unset;
    }
}
