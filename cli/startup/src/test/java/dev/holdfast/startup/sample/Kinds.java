package dev.holdfast.startup.sample;

import dev.holdfast.startup.sample.elsewhere.Parent;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every kind of lambda and method reference, those included that one would write in another way; what they give. */
@SuppressWarnings({"UnnecessaryLambda", "UnnecessaryMethodReference"})
public class Kinds extends Parent implements Supplier<List<String>> {
    private static final Supplier<String> STATIC = () -> "static field";

    private final List<String> told = new ArrayList<>();
    private final Supplier<String> field = this::open;

    /** An interface that says its types itself. */
    private interface Named extends Function<String, Integer> {
        @Override
        Integer apply(String text);
    }

    /** One of many types of arguments. */
    private interface Many {
        double sum(boolean a, byte b, short c, char d, int e, long f, float g, double h, long[] i, String j);
    }

    @Override
    public List<String> get() {
        lambdas();
        captures((byte) 1, (short) 2, 'c', 4L, 5.5f, 6.5, new long[] {7, 8});
        references();
        conversions();
        fromAbove();
        shapes();
        unusual();
        return told;
    }

    private void tell(Object what) {
        told.add(String.valueOf(what));
    }

    private void lambdas() {
        tell(STATIC.get());
        tell(field.get());
        Supplier<Supplier<String>> nested = () -> () -> "nested " + told.size();
        tell(nested.get().get());
        for (int i = 0; i < 3; i++) {
            int each = i;
            Supplier<Object> chosen = i == 1 ? () -> "one" : i == 2 ? () -> each : told::size;
            tell(chosen.get());
        }
        Supplier<String> anonymous = new Supplier<>() {
            private final Function<String, String> inner = text -> text + told.size();

            @Override
            public String get() {
                return inner.apply("anonymous ");
            }
        };
        tell(anonymous.get());
        Callable<String> caught = () -> {
            try {
                return Integer.toString(Integer.parseInt("no number"));
            } catch (NumberFormatException fault) {
                return fault.getMessage();
            } finally {
                tell("finally");
            }
        };
        tell(unchecked(caught));
        Supplier<String> first = same();
        tell(first == same());
        Supplier<String> captured = captured(1);
        tell(captured == captured(1));
    }

    private static Supplier<String> same() {
        return () -> "same";
    }

    private static Supplier<String> captured(int number) {
        return () -> "captured " + number;
    }

    private static <T> T unchecked(Callable<T> callable) {
        try {
            return callable.call();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void captures(byte b, short s, char c, long l, float f, double d, long[] array) {
        boolean yes = told.size() > 1;
        Supplier<String> all = () -> yes + " " + b + s + c + l + f + d + Arrays.toString(array) + told.size();
        tell(all.get());
        Function<Long, Double> some = more -> more + l + d;
        tell(some.apply(10L));
        Many many = (m, n, o, p, q, r, t, u, v, w) -> (m ? 1 : 0) + n + o + p + q + r + t + u + v[1] + w.length() + l;
        tell(many.sum(true, b, s, c, 3, l, f, d, array, "text"));
    }

    private void references() {
        Function<String, Integer> ofStatic = Integer::parseInt;
        Function<CharSequence, Integer> ofInterface = CharSequence::length;
        Function<List<String>, Object> ofDefault = List::stream;
        BiFunction<String, String, Boolean> unbound = String::equals;
        Predicate<Object> bound = "bound"::equals;
        Supplier<List<String>> constructor = ArrayList::new;
        IntFunction<List<String>> sized = ArrayList::new;
        IntFunction<int[]> arrays = int[]::new;
        Function<String, Private> ofPrivate = Private::new;
        Function<Private, String> privately = Private::text;
        Supplier<String> mine = this::mine;
        Function<int[], Object> cloned = int[]::clone;
        Function<String, List<String>> variable = Arrays::asList;
        Supplier<String> asParent = super::open;
        Comparator<String> reversed = Comparator.<String>naturalOrder()::compare;
        Function<Object, String> ofObject = Object::toString;
        tell(ofStatic.apply("12") + ofInterface.apply("four") + sized.apply(3).size() + arrays.apply(4).length);
        tell(ofDefault.apply(List.of()) instanceof Stream);
        tell(unbound.apply("a", "a") && bound.test("bound") && constructor.get().isEmpty());
        tell(ofPrivate.andThen(privately).apply("private"));
        tell(mine.get() + asParent.get() + ofObject.apply(1) + reversed.compare("b", "a"));
        tell(cloned.apply(new int[] {1}) instanceof int[]);
        tell(variable.apply("variable"));
    }

    private String mine() {
        return "mine ";
    }

    @Override
    public String open() {
        return "open below";
    }

    private static final class Private {
        private final String text;

        private Private(String text) {
            this.text = text;
        }

        private String text() {
            return text;
        }
    }

    private void conversions() {
        Function<Integer, Integer> unboxed = Math::abs;
        ToLongFunction<Integer> widened = Integer::intValue;
        ToDoubleFunction<Long> double1 = Long::longValue;
        IntToLongFunction intToLong = Math::abs;
        IntFunction<Object> boxed = Math::negateExact;
        Supplier<Number> number = told::size;
        Supplier<Comparable<Integer>> comparable = told::size;
        Function<Character, Integer> character = Character::getNumericValue;
        Function<Short, Long> fromShort = Kinds::longer;
        Function<Float, Double> fromFloat = Math::ceil;
        BiFunction<Integer, Long, Double> both = Kinds::product;
        LongSupplier fromInt = told::size;
        DoubleSupplier fromFloatValue = () -> 1.5f;
        Predicate<Boolean> not = Boolean::booleanValue;
        ToIntFunction<String> ofGeneric = Map.of("a", 3)::get;
        Predicate<String> ofGenericBoolean = Map.of("a", true)::get;
        Consumer<String> ignored = told::add;
        Consumer<String> ignoredLong = Long::parseLong;
        Consumer<String> ignoredNew = Private::new;
        ObjLongConsumer<List<Long>> added = List::add;
        tell(unboxed.apply(-5) + " " + widened.applyAsLong(6) + " " + double1.applyAsDouble(7L));
        tell(intToLong.applyAsLong(-8) + " " + boxed.apply(9) + " " + number.get() + " " + comparable.get());
        tell(character.apply('7') + " " + fromShort.apply((short) 3) + " " + fromFloat.apply(1.2f));
        tell(both.apply(2, 3L) + " " + fromInt.getAsLong() + " " + fromFloatValue.getAsDouble() + not.test(true));
        tell(ofGeneric.applyAsInt("a") + " " + ofGenericBoolean.test("a"));
        ignored.accept("ignored");
        ignoredLong.accept("1");
        ignoredNew.accept("new");
        List<Long> longs = new ArrayList<>();
        added.accept(longs, 3L);
        tell(longs);
        tell(intersection("text"));
        tell(IntStream.range(0, 4).mapToObj(Integer::toString).collect(Collectors.joining(",")));
    }

    private static long longer(long value) {
        return value + 1;
    }

    private static double product(double left, long right) {
        return left * right;
    }

    private static <T extends CharSequence & Comparable<T>> String intersection(T text) {
        Function<T, Integer> length = CharSequence::length;
        Function<T, Integer> compared = each -> each.compareTo(text);
        BiFunction<T, T, Integer> reference = Comparable::compareTo;
        return length.apply(text) + " " + compared.apply(text) + " " + reference.apply(text, text);
    }

    private void fromAbove() {
        Supplier<String> ofProtected = this::inherited;
        Supplier<String> ofProtectedStatic = Parent::inheritedStatic;
        Supplier<String> ofSuper = super::inherited;
        Function<Kinds, String> unbound = Kinds::inherited;
        tell(ofProtected.get() + ofProtectedStatic.get() + ofSuper.get() + unbound.apply(this));
        tell(named().get() + " " + super.named().get());
    }

    @Override
    public Supplier<String> named() {
        return () -> "child's " + open();
    }

    private void shapes() {
        Shapes shape = () -> "shape";
        tell(shape.wrapped().get()
                + shape.reference().get()
                + Shapes.Inner.of(3).getAsInt());
        tell(Shapes.Constant.UPPER.changed("Up") + Shapes.Constant.LOWER.changed("Down"));
        tell(Shapes.Constant.UPPER.reference().get()
                + Shapes.Constant.LOWER.reference().get());
        Shapes.Pair<String> pair = new Shapes.Pair<>("a", "b");
        tell(pair + " " + pair.name() + " " + pair.equals(new Shapes.Pair<>("a", "b")));
    }

    /** Kinds that stay as they are. */
    private void unusual() {
        Named named = String::length;
        Function<String, Integer> asNamed = named;
        tell(named.apply("four") + asNamed.apply("five "));
        Supplier<String> serializable = (Supplier<String> & Serializable) () -> "serializable";
        tell(serializable.get() + (serializable instanceof Serializable));
        Runnable marked = (Runnable & Cloneable) () -> tell("marked");
        marked.run();
        tell(marked instanceof Cloneable);
    }

    /** Fails in a lambda, on the line after the arrow. */
    public static void fail() {
        Runnable failing = () -> {
            throw new IllegalStateException("here");
        };
        failing.run();
    }
}
