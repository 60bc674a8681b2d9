/** Lowering to what measures a system and tells people: what both platforms have in common. */
@NullMarked
package dev.holdfast.blueprint.monitoring;

import org.jspecify.annotations.NullMarked;
