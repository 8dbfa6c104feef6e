// rust-lang/rust#84533: the output type of a `dyn for<'a, 'b> Fn` implies bounds that no caller checks. The agent
// becomes `'static`.
use std::marker::PhantomData;
use ui_tests::Notes;

type BothWays<'a, 'b> = PhantomData<(&'a &'b (), &'b &'a ())>;

trait Same<'a, 'b> {
    fn same(self, notes: Notes<'a>) -> Notes<'b>;
}

impl<'a, 'b> Same<'a, 'b> for BothWays<'a, 'b> {
    fn same(self, notes: Notes<'a>) -> Notes<'b> {
        notes
    }
}

trait SameByOutput<'a, 'b> {
    fn same(notes: Notes<'a>) -> Notes<'b>;
}

impl<'a, 'b, F, T> SameByOutput<'a, 'b> for F
where
    F: Fn(&'a (), &'b ()) -> PhantomData<T>,
    PhantomData<T>: Same<'a, 'b>,
{
    fn same(notes: Notes<'a>) -> Notes<'b> {
        PhantomData.same(notes)
    }
}

fn by_fn<'a, 'b, F: for<'x, 'y> Fn(&'x (), &'y ()) -> BothWays<'x, 'y>>(notes: Notes<'a>) -> Notes<'b> {
    by_output::<F>(notes)
}

fn by_output<'a, 'b, F: SameByOutput<'a, 'b>>(notes: Notes<'a>) -> Notes<'b> {
    F::same(notes)
}

pub fn unscoped<'user>(notes: Notes<'user>) -> Notes<'static> {
    by_fn::<Box<dyn for<'x, 'y> Fn(&'x (), &'y ()) -> BothWays<'x, 'y>>>(notes)
}
