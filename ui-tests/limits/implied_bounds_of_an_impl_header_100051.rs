// rust-lang/rust #100051: a projection in the header of an impl implies bounds that no caller checks, so an agent
// becomes `'static`.
use ui_tests::Notes;

trait Unit {
    type Type;
}

impl<T> Unit for T {
    type Type = ();
}

trait Same<'a, 'b> {
    fn same(notes: Notes<'a>) -> Notes<'b>;
}

impl<'a, 'b> Same<'a, 'b> for <(&'a &'b (), &'b &'a ()) as Unit>::Type
where
    for<'x, 'y> (&'x &'y (), &'y &'x ()): Unit,
{
    fn same(notes: Notes<'a>) -> Notes<'b> {
        notes
    }
}

pub fn unscoped<'user>(notes: Notes<'user>) -> Notes<'static> {
    <() as Same<'user, 'static>>::same(notes)
}
