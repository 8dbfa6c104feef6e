//! What an agent asks of a factory, by traits that know the agent: so that a message can name it.

use crate::{Keeps, private::Generated};
use std::sync::Arc;

/// `Shares` of a component without a name, with the agent that asks: so that the message can name it.
///
/// Each factory implements it for what it shares, and, where a type has names alone, to say so: were there one
/// implementation for whatever `Shares`, rustc would have two to choose from, and give the reason of neither.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` that `{Self}` does not share",
    label = "nobody shares this",
    note = "add it to `shared` in the `agent_factory!` of `{Self}`, such as `pub name: {T}`",
    note = "what has a name there is asked for by it, such as `#[shared(Name)]`",
    note = "a `dyn Trait` stands there as it is: it is stored as an `Arc`"
)]
pub trait Provides<'user, T: ?Sized, Agent: ?Sized>: Generated {
    fn provide(&self) -> &'user T;
}

/// `Provides`, by name.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` by the name of `{Name}` that `{Self}` does not share",
    label = "nobody shares this by this name",
    note = "add it to `shared` in the `agent_factory!` of `{Self}`, such as `pub name: {T} as {Name}`"
)]
pub trait ProvidesNamed<'user, T: ?Sized, Agent: ?Sized, Name>: Generated {
    fn provide_named(&self) -> &'user T;
}

/// Asked of the names of a type's components where it is asked for without one: no tuple of names is one.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` and does not say which: the names are `{Self}`",
    label = "shared by name alone",
    note = "write the name before the field: `#[shared(Name)]`, or share one of them without a name"
)]
pub trait NameOf<'user, T: ?Sized, Agent: ?Sized> {}

/// Stands in for a factory in what no factory changes, and builds nothing.
pub enum AnyFactory {}

impl Generated for AnyFactory {}

impl<'user, T: ?Sized, Agent: ?Sized> Provides<'user, T, Agent> for AnyFactory {
    fn provide(&self) -> &'user T {
        match *self {}
    }
}

impl<'user, T: ?Sized, Agent: ?Sized, Name> ProvidesNamed<'user, T, Agent, Name> for AnyFactory {
    fn provide_named(&self) -> &'user T {
        match *self {}
    }
}

impl<T> Keeps<'_, T> for AnyFactory {
    fn keep(&self) -> Arc<T> {
        match *self {}
    }
}

/// `Keeps`, with the agent that asks: so that the message can name it.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs the scope's `{T}` that `{Self}` does not keep",
    label = "nobody keeps this",
    note = "add it to the `agent_factory!` of `{Self}`, as in `scoped {{ name: Type }}`, where the type has no `<'user>`"
)]
pub trait KeepsFor<'user, T, Agent: ?Sized> {
    fn keep_for(&self) -> Arc<T>;
}

#[diagnostic::do_not_recommend]
impl<'user, T, Agent: ?Sized, F: Keeps<'user, T> + ?Sized> KeepsFor<'user, T, Agent> for F {
    #[inline]
    fn keep_for(&self) -> Arc<T> {
        self.keep()
    }
}
