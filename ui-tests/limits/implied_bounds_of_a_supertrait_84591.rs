// rust-lang/rust #84591: the implied bounds of a subtrait count for its supertrait, so an agent becomes `'static`.
use ui_tests::Notes;

trait Same<'a, 'b> {
    fn same(notes: Notes<'a>) -> Notes<'b>;
}

trait SameByBounds<'a, 'b, Bounds>: Same<'a, 'b> {}

struct Swap;

impl<'a: 'b, 'b: 'a> Same<'a, 'b> for Swap {
    fn same(notes: Notes<'a>) -> Notes<'b> {
        notes
    }
}

impl<'a, 'b> SameByBounds<'a, 'b, (&'a &'b (), &'b &'a ())> for Swap {}

fn by_bounds<'user, S>(notes: Notes<'user>) -> Notes<'static>
where
    S: for<'a, 'b> SameByBounds<'a, 'b, (&'a &'b (), &'b &'a ())>,
{
    without_bounds::<S>(notes)
}

fn without_bounds<'user, S: for<'a, 'b> Same<'a, 'b>>(notes: Notes<'user>) -> Notes<'static> {
    S::same(notes)
}

pub fn unscoped<'user>(notes: Notes<'user>) -> Notes<'static> {
    by_bounds::<Swap>(notes)
}
