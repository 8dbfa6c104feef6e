// rust-lang/rust #25860: a fn pointer loses the bounds that its argument types imply, so an agent becomes `'static`.
use ui_tests::Notes;

static FOREVER: &&() = &&();

fn same<'a, 'b>(_: &'a &'b (), _: &'b &'a (), notes: Notes<'a>) -> Notes<'b> {
    notes
}

pub fn unscoped<'user>(notes: Notes<'user>) -> Notes<'static> {
    let same: for<'a> fn(_, _, Notes<'a>) -> Notes<'static> = same;
    same(FOREVER, FOREVER, notes)
}
