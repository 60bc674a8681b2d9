@NullMarked
package dev.holdfast.policies.value;

import org.jspecify.annotations.NullMarked;
