// rust-lang/rust #25860: a fn pointer forgets what its argument types imply, so an agent becomes `'static`; the day
// rustc mends it, the suite says so.
use ui_tests::Notes;

static FOREVER: &&() = &&();

fn same<'a, 'b>(_: &'a &'b (), _: &'b &'a (), notes: Notes<'a>) -> Notes<'b> {
    notes
}

pub fn unscoped<'user>(notes: Notes<'user>) -> Notes<'static> {
    let same: for<'a> fn(_, _, Notes<'a>) -> Notes<'static> = same;
    same(FOREVER, FOREVER, notes)
}
