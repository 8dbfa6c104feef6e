//! The values of expressions that never run.

/// Takes the place of a value in code that a macro emits beside an error. It never runs.
///
/// # Panics
///
/// Panics if it is called, which a program that compiles cannot do.
#[must_use]
pub const fn unreachable_after_error<T>() -> T {
    panic!("this program does not compile")
}

/// Takes the place of the body of a generated method that exists only for its type.
///
/// # Panics
///
/// Panics if it is called. No program calls such a method; a regression suite only checks programs that do.
#[must_use]
pub const fn never_called<T>() -> T {
    panic!("this method exists only for its type")
}
