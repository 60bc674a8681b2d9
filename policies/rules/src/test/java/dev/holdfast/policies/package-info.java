@NullMarked
package dev.holdfast.policies;

import org.jspecify.annotations.NullMarked;
