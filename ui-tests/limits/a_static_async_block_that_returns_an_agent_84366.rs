// rust-lang/rust#84366, with an async block: its future outlives `'static` even if its output does not. The agent
// becomes a `dyn Any` and leaves its scope.
use std::any::Any;
use ui_tests::Notes;

fn erase<F: Future + 'static>(_: &F, value: F::Output) -> Box<dyn Any> {
    Box::new(value)
}

fn never<T>() -> T {
    unreachable!()
}

pub fn unscoped<'user>(notes: Notes<'user>) -> Option<Box<Notes<'static>>> {
    let returns_notes = async { never::<Notes<'user>>() };
    erase(&returns_notes, notes).downcast().ok()
}
