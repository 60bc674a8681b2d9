package dev.holdfast.startup.sample;

import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Lambdas in interfaces, records, enums and classes within. */
interface Shapes {
    /** In a field of an interface. */
    Function<String, String> FIELD = text -> "<" + text + ">";

    String name();

    /** In a method with a body, of this. */
    default Supplier<String> wrapped() {
        return () -> FIELD.apply(name() + hidden());
    }

    private String hidden() {
        return " hidden";
    }

    /** Of a private method. */
    default Supplier<String> reference() {
        return this::hidden;
    }

    /** In a class within an interface. */
    final class Inner {
        private final int size;

        private Inner(int size) {
            this.size = size;
        }

        private int size() {
            return size;
        }

        static IntSupplier of(int size) {
            Function<Integer, Inner> made = Inner::new;
            return made.apply(size)::size;
        }
    }

    /** In the constructors of constants. */
    @SuppressWarnings("ImmutableEnumChecker") // Nobody says of an operator that it is immutable.
    enum Constant implements Shapes {
        UPPER(text -> text + "!"),
        LOWER(String::toLowerCase) {
            @Override
            public Supplier<String> reference() {
                return () -> "own " + super.reference().get();
            }
        };

        private final UnaryOperator<String> change;

        Constant(UnaryOperator<String> change) {
            this.change = change;
        }

        String changed(String text) {
            return change.apply(text);
        }
    }

    /** Its {@code toString}, {@code equals} and {@code hashCode} are call sites as well, but no lambdas. */
    record Pair<T extends Comparable<T>>(T left, T right) implements Shapes {
        @Override
        public String name() {
            Function<Pair<T>, T> larger = pair -> pair.left.compareTo(pair.right) > 0 ? pair.left : pair.right;
            return "pair of " + larger.apply(this);
        }
    }
}
