package dev.holdfast.policy;

import com.google.protobuf.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A property of a resource, or a value within one. What is not there is a property too, for which {@link #isPresent} is false, so that a
 * policy need not ask at each step. What is not known yet throws {@link UnknownProperty} when asked for anything but {@link #isUnknown} and
 * {@link #path}.
 */
public final class Property {
    private static final double LARGEST_EXACT = 9_007_199_254_740_992.0;

    private final Value wire;
    private final Value value;
    private final boolean secret;
    private final String path;

    private Property(Value wire, Value value, boolean secret, String path) {
        this.wire = wire;
        this.value = value;
        this.secret = secret;
        this.path = path;
    }

    static Property of(Value wire, boolean secret, String path) {
        Value value = wire;
        boolean hidden = secret;
        while (Wire.isSecret(value)) {
            value = Wire.revealed(value);
            hidden = true;
        }
        return new Property(wire, value, hidden, path);
    }

    /** A value that is a secret: for a remediation that protects what was none, and for tests of policies. */
    public static Property secret(@Nullable Object value) {
        return of(Wire.secret(Wire.of(value)), false, "");
    }

    /** A value that is known only after the deployment: for tests of policies. */
    public static Property unknown() {
        return of(Wire.unknown(), false, "");
    }

    Value wire() {
        return wire;
    }

    /** Where it is in its resource: {@code spec.template.spec.containers[0].image}. */
    public String path() {
        return path;
    }

    /** Whether it is known only after the deployment. */
    public boolean isUnknown() {
        return Wire.isUnknown(value);
    }

    /** Whether it is a secret, or within one. The SDK takes the texts of secrets out of all messages. */
    public boolean isSecret() {
        return secret;
    }

    private Value known() {
        if (isUnknown()) {
            throw new UnknownProperty(path);
        }
        return value;
    }

    /** Whether there is a value, and it is not null. */
    public boolean isPresent() {
        Value.KindCase kind = known().getKindCase();
        return kind != Value.KindCase.KIND_NOT_SET && kind != Value.KindCase.NULL_VALUE;
    }

    /** Whether it is a mapping, and not a file. */
    public boolean isMap() {
        return known().hasStructValue() && !Wire.isSpecial(value);
    }

    /** Whether it is a list. */
    public boolean isList() {
        return known().hasListValue();
    }

    /** A text; empty where this is none. */
    public Optional<String> text() {
        return known().hasStringValue() ? Optional.of(value.getStringValue()) : Optional.empty();
    }

    /** A number; empty where this is none. */
    public OptionalDouble number() {
        return known().hasNumberValue() ? OptionalDouble.of(value.getNumberValue()) : OptionalDouble.empty();
    }

    /** A whole number; empty where this is none, or one beyond 2<sup>53</sup>, which the wire cannot carry exactly. */
    public OptionalLong whole() {
        double number = number().orElse(Double.NaN);
        return number == Math.rint(number) && Math.abs(number) <= LARGEST_EXACT
                ? OptionalLong.of((long) number)
                : OptionalLong.empty();
    }

    /** A boolean; empty where this is none. */
    public Optional<Boolean> bool() {
        return known().hasBoolValue() ? Optional.of(value.getBoolValue()) : Optional.empty();
    }

    /** The elements of a list; none where this is no list. */
    public List<Property> list() {
        List<Property> elements = new ArrayList<>();
        for (Value element : known().getListValue().getValuesList()) {
            elements.add(of(element, secret, path + "[" + elements.size() + "]"));
        }
        return elements;
    }

    /** A mapping; one without keys where this is none. */
    public Properties map() {
        return new Properties(isMap() ? value.getStructValue() : Properties.NOTHING, secret, path);
    }

    /** Where it is, never what it is: it may be a secret. */
    @Override
    public String toString() {
        return "property " + path;
    }
}
