package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Mapping;
import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;
import dev.holdfast.topology.read.tree.Sequence;
import dev.holdfast.topology.read.tree.Value;
import dev.holdfast.topology.units.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record: written as a mapping, as a single value that stands for it, or as either. A unit has no mapping. */
final class ObjectShape implements Shape {
    private final @Nullable RecordShape record;
    private final List<ShortForm> shortForms;
    private final boolean confidential;

    /**
     * Makes the shape; one of the two ways to write it has to be there.
     *
     * @param record how it is written as a mapping; null for a unit
     * @param shortForms how it is written as a single value
     * @param confidential whether a text in its place may be a secret
     */
    ObjectShape(@Nullable RecordShape record, List<ShortForm> shortForms, boolean confidential) {
        this.record = record;
        this.shortForms = shortForms;
        this.confidential = confidential;
    }

    @Override
    public @Nullable Object read(Value value, Place place) {
        int before = place.pass().faults();
        Object read = value.accept(new Value.Visitor<Object>() {
            @Override
            public @Nullable Object visit(Scalar scalar) {
                return scalar(scalar, confidential ? new Place(place.pass(), place.path(), place.at(), true) : place);
            }

            @Override
            public @Nullable Object visit(Sequence sequence) {
                return nested(ListShape.class, sequence, place);
            }

            @Override
            public @Nullable Object visit(Mapping mapping) {
                return record == null ? nested(MapShape.class, mapping, place) : record.read(mapping, place);
            }
        });
        if (confidential && place.pass().faults() > before) {
            hide(value, place.pass());
        }
        return read;
    }

    /** Hides what is written, but not the keys, which say what is wrong. */
    private static void hide(Value value, Pass pass) {
        if (value instanceof Mapping mapping) {
            mapping.entries().values().forEach(entry -> hide(entry.value(), pass));
        } else {
            pass.hide(value.extent());
        }
    }

    private @Nullable Object nested(Class<? extends Shape> kind, Value value, Place place) {
        ShortForm form = form(kind);
        if (form != null) {
            return form.read(value, place);
        }
        place.fault(FaultCode.WRONG_TYPE, value, "is " + value.words() + ", but " + words() + " is needed", advice());
        return null;
    }

    private @Nullable Object scalar(Scalar scalar, Place place) {
        ShortForm form = form(scalar.kind());
        if (form != null) {
            return form.read(scalar, place);
        }
        if (confidential) {
            String reason = "must not stand in the file itself (it is not shown)";
            place.fault(
                    FaultCode.SECRET_LITERAL, scalar, reason, "Write where the secret is kept: {secret: NAME/KEY}.");
            return null;
        }
        ShortForm text = form(TextShape.class);
        if (text != null && record == null && scalar.kind() != ScalarKind.TEXT) {
            return unquoted(text, scalar, place);
        }
        String fix = text != null
                ? TextShape.quotes(scalar, place)
                : WholeNumber.isQuoted(scalar) && form(ScalarKind.INTEGER) != null
                        ? "Write it without quotes: " + scalar.text() + "."
                        : advice();
        place.fault(FaultCode.WRONG_TYPE, scalar, "is " + scalar.words() + ", but " + words() + " is needed", fix);
        return null;
    }

    /** A number where a unit is needed most often lacks its unit, which only the unit's own function can say. */
    private static @Nullable Object unquoted(ShortForm text, Scalar scalar, Place place) {
        int before = place.pass().faults();
        Object read = text.read(new Scalar(scalar.text(), ScalarKind.TEXT, false, scalar.extent()), place);
        if (place.pass().faults() == before) {
            String reason = "is " + scalar.words() + ", but text is needed";
            place.fault(FaultCode.WRONG_TYPE, scalar, reason, TextShape.quotes(scalar, place));
        }
        return read;
    }

    private @Nullable ShortForm form(ScalarKind kind) {
        return switch (kind) {
            case TEXT -> form(TextShape.class);
            case BOOLEAN -> form(BooleanShape.class);
            case FLOAT -> form(DecimalShape.class);
            case INTEGER -> {
                ShortForm whole = form(WholeNumberShape.class);
                yield whole == null ? form(DecimalShape.class) : whole;
            }
            case NULL -> null;
        };
    }

    private @Nullable ShortForm form(Class<? extends Shape> kind) {
        for (ShortForm form : shortForms) {
            if (kind.isInstance(form.argument())) {
                return form;
            }
        }
        return null;
    }

    /** Returns how to write it: for a unit, what its own function says to an empty text. */
    private String advice() {
        if (record != null) {
            return "Write " + words() + ". " + record.advice();
        }
        ShortForm text = form(TextShape.class);
        InvalidValue refusal = text == null ? null : text.factory().refusal("");
        return refusal == null ? "Write " + words() + "." : refusal.fix();
    }

    @Override
    public String words() {
        List<String> words = new ArrayList<>();
        shortForms.forEach(form -> words.add(form.argument().words()));
        if (record != null) {
            words.add(record.words());
        }
        return Words.either(words);
    }

    @Override
    public boolean takesText() {
        return form(TextShape.class) != null;
    }
}
