@NullMarked
package dev.holdfast.policies.cel;

import org.jspecify.annotations.NullMarked;
