/** From what people wrote to what is decided: pure functions, a file a concept, each decision with its reason. */
@NullMarked
package dev.holdfast.blueprint.resolve;

import org.jspecify.annotations.NullMarked;
