@NullMarked
package dev.holdfast.policies.input;

import org.jspecify.annotations.NullMarked;
