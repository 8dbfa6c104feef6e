// rust-lang/rust#84366, with an async closure: it outlives `'static` even if its output does not. The agent becomes a
// `dyn Any` and leaves its scope.
use std::any::Any;
use ui_tests::Notes;

trait Returns {
    type Output;
}

impl<T, F: AsyncFn() -> T> Returns for F {
    type Output = T;
}

fn erase<F: Returns + 'static>(_: &F, value: F::Output) -> Box<dyn Any> {
    Box::new(value)
}

pub fn unscoped<'user>(notes: Notes<'user>) -> Option<Box<Notes<'static>>> {
    let returns_notes = async || -> Notes<'user> { unreachable!() };
    erase(&returns_notes, notes).downcast().ok()
}
