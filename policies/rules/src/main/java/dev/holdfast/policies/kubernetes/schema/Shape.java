package dev.holdfast.policies.kubernetes.schema;

/** What a value has to be: one of the forms, or an object with fields of its own. */
sealed interface Shape {
    /** The words for it in a message. */
    String words();

    /** A single value. */
    enum Single implements Shape {
        TEXT("text"),
        WHOLE("a whole number"),
        FRACTION("a number"),
        TRUTH("true or false"),
        /** An amount, a number or a name, or a part that has no schema. */
        ANY("anything");

        private final String words;

        Single(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** A list. */
    record Many(Shape each) implements Shape {
        @Override
        public String words() {
            return "a list";
        }
    }

    /** A mapping with names that are free. */
    record Named(Shape each) implements Shape {
        @Override
        public String words() {
            return "a mapping";
        }
    }

    /** An object of a type that {@link Fields} knows. */
    record Typed(String type) implements Shape {
        @Override
        public String words() {
            return "a mapping";
        }
    }
}
