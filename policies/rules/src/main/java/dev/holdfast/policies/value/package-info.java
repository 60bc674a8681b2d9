/** What single values mean, wherever they are written: images, secrets. */
@NullMarked
package dev.holdfast.policies.value;

import org.jspecify.annotations.NullMarked;
