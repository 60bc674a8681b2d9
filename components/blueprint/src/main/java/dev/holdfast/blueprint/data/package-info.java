/** What databases and caches read: the texts are the same on every platform, so they are lowered once. */
@NullMarked
package dev.holdfast.blueprint.data;

import org.jspecify.annotations.NullMarked;
