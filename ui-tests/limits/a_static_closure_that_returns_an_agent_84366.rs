// rust-lang/rust#84366: a closure outlives `'static` even if its return type does not. The agent becomes a `dyn Any`
// and leaves its scope.
use std::any::Any;
use ui_tests::Notes;

trait Returns {
    type Output;
}

impl<T, F: Fn() -> T> Returns for F {
    type Output = T;
}

fn erase<F: Returns + 'static>(_: &F, value: F::Output) -> Box<dyn Any> {
    Box::new(value)
}

pub fn unscoped<'user>(notes: Notes<'user>) -> Option<Box<Notes<'static>>> {
    let returns_notes = || -> Notes<'user> { unreachable!() };
    erase(&returns_notes, notes).downcast().ok()
}
