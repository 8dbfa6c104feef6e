// rust-lang/rust#84366, with a fn item: it outlives `'static` even if its lifetime parameter does not. The agent
// becomes a `dyn Any` and leaves its scope.
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

fn returns_notes<'user>() -> Notes<'user> {
    unreachable!()
}

pub fn unscoped<'user>(notes: Notes<'user>) -> Option<Box<Notes<'static>>> {
    erase(&returns_notes::<'user>, notes).downcast().ok()
}
