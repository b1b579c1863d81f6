/// Texts from outside: reads published notices, and measures how alike two wordings are.
///
/// What comes in is hostile until it has been read: sizes, depths and numbers of lines are limited
/// before and while a file is read, nothing that it points at is followed, and what can’t be read
/// is refused in one sentence.
@NullMarked
package org.igworkbench.texts;

import org.jspecify.annotations.NullMarked;
