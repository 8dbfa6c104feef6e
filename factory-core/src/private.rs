//! All that generated code may touch. No part of the public contract.

pub use crate::{
    admission::{admit, permitted},
    handle::{EachUsers, Holds, HoldsNoHandle, IsNoGuard, KeepsValues, NeedNotBeAsked, Probe},
    made::Made,
    parameters::parameters_match,
    replaced::{ApartForEachUser, MethodSharedByAllUsers, SharedByAllUsers, Singleton, TypeApartForEachUser},
    scope::{open, open_with},
    slot::Slot,
    wiring_graph::{Cycle, Edge, Node, Target, TypePath},
    wiring_picture::{Asked, Drawing, NotAsked, Sections, wiring},
};
pub use factory_macros::__user_scope;

use crate::{Keeps, ScopeError, Shareable, Shares, UserExecutionContext, UserScope};
use std::{marker::PhantomData, sync::Arc};

/// What `#[derive(Shareable)]` has checked: a handwritten `impl Shareable` has not.
#[diagnostic::on_unimplemented(
    message = "nothing has checked that all users may share `{Self}`",
    label = "`Shareable` is derived, not implemented by hand",
    note = "write `#[derive(Shareable)]` on the type's definition"
)]
pub trait Vetted {}

/// What `agent_factory!` has printed, and so has checked what it shares.
#[diagnostic::on_unimplemented(
    message = "nothing has checked what `{Self}` shares with all users",
    label = "`Shares` is implemented by `agent_factory!` alone",
    note = "list the component under `shared` in an `agent_factory!`"
)]
pub trait Generated {}

/// Stands in for a value in what is emitted beside an error, and never runs.
#[must_use]
pub const fn unbuilt<T>() -> T {
    panic!("this program does not compile")
}

/// Compares a field's type with the one that a macro has seen.
pub fn unchanged<Checked: ?Sized, Field: Remains<Checked> + ?Sized>(_: &Field) {}

#[diagnostic::on_unimplemented(
    message = "all users would share a `{Self}` where a `{Checked}` was checked",
    label = "changed by an attribute after the check",
    note = "an attribute that changes the types of fields stands above the check, and never on a platform"
)]
pub trait Remains<Checked: ?Sized> {}

#[diagnostic::do_not_recommend]
impl<T: ?Sized> Remains<T> for T {}

/// What an attestation does not stand in for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be shared by all users: it is not `Send + Sync + 'static`",
    label = "all users' threads share it",
    note = "an attestation says that no user's data is in it, and not that threads may share it"
)]
pub trait AllThreadsMayShare {}

#[diagnostic::do_not_recommend]
impl<T: Send + Sync + ?Sized + 'static> AllThreadsMayShare for T {}

/// How a shared component that is no `dyn Trait` is stored: as it is.
#[diagnostic::on_unimplemented(
    message = "the platform cannot store a `{Self}` as it is; write `dyn Trait` itself, not an alias of it",
    label = "an alias of a trait object"
)]
pub trait Inline {}

#[diagnostic::do_not_recommend]
impl<T> Inline for T {}

/// A platform and its guards.
pub trait Guarded {
    /// Every guard's permit, the last guard's first: they are dropped in that order.
    type Permits<'p>: Send + Sync
    where
        Self: 'p;

    fn permits(&self, context: &UserExecutionContext) -> Result<Self::Permits<'_>, ScopeError>;
}

/// What `#[user_scoped]` says of a type, whichever factory builds it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to a user's scope",
    label = "not annotated with `#[user_scoped]`",
    note = "write `#[user_scoped]` on the type's definition"
)]
pub trait Wired<'user> {
    /// Apart from the edges, which may be part of a cycle. The empty name is found nowhere.
    const PATH: TypePath = ("", "");
    /// The names of the parameters.
    const PARAMETERS: &'static [&'static str] = &[];
    /// What it asks for, for the picture of the wiring: a line each, as `shared dyn Llm`; before these its
    /// type parameters, as `type T`.
    const USES: &'static str = "";
    /// What the agents among these ask for in turn.
    const AGENTS: &'static [Drawing] = &[];
    /// One type for all, because each costs the compiler its time.
    type Making: Makeable;
}

/// How a `T` is made.
pub struct Making<T, Params, Output = T>(PhantomData<(fn(Params) -> Output, T)>);

/// `Making`, taken apart.
pub trait Makeable {
    /// Unknown where the type is not `Wired`, so that rustc does not report what else it lacks.
    type Itself;
    /// What the caller of the factory gives, as a tuple.
    type Params;
    /// What the factory's method returns: the type itself, or what its constructor returns.
    type Output;
}

impl<T, Params, Output> Makeable for Making<T, Params, Output> {
    type Itself = T;
    type Params = Params;
    type Output = Output;
}

/// What is `Wired`, where its type parameters are the user's as well.
pub trait Owned<'user> {}

/// `Owned`, for `dyn Trait` too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to this user",
    label = "not annotated with `#[user_scoped]`, or of another scope"
)]
pub trait Sealed<'user> {}

// Else rustc would list all that is `Owned`.
#[diagnostic::do_not_recommend]
impl<'user, T: Owned<'user>> Sealed<'user> for T {}

/// `Wired`, for what stands in another type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to a user's scope",
    label = "not annotated with `#[user_scoped]`, or marked `create` and without a constructor",
    note = "write `#[user_scoped]` on the type's definition"
)]
pub trait Part<'user> {
    const PATH: TypePath;
}

#[diagnostic::do_not_recommend]
impl<'user, T: Wired<'user>> Part<'user> for T {
    const PATH: TypePath = <T as Wired<'user>>::PATH;
}

/// `Wired`, for an entry. A subtrait, because rustc leaves out an error that another one implies.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to a user's scope",
    label = "not annotated with `#[user_scoped]`, or marked `create` and without a constructor",
    note = "write `#[user_scoped]` on the type's definition"
)]
pub trait Listed<'user>: Wired<'user> {
    type Created;
}

#[diagnostic::do_not_recommend]
impl<'user, T: Wired<'user>> Listed<'user> for T {
    type Created = <T::Making as Makeable>::Output;
}

/// `Shareable`, for an entry or a field: rustc lists what is `Shareable` under an error about that, and nothing here.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be shared by all users: it may hold one user's state",
    label = "not `Shareable`",
    note = "a type of your own is checked field by field: write `#[derive(Shareable)]` on it; a trait says it itself: `trait Name: Shareable`",
    note = "state that outlives a scope goes into `PerUser<T>`, where `T` is `Default + Send`",
    note = "a `#[user_scoped]` type would be a captive dependency: it goes under `scoped`",
    note = "what holds no user's data in spite of its type is attested: `#[attest(reason = \"…\")]`"
)]
pub trait AllUsersMayShare {}

#[diagnostic::do_not_recommend]
impl<T: Shareable + ?Sized> AllUsersMayShare for T {}

/// `Shareable`, for a static of a user-scoped module.
#[diagnostic::on_unimplemented(
    message = "a static of the type `{Self}` could carry one user's state to another",
    label = "not `Shareable`, and all users would share it",
    note = "what belongs to one request goes into a `#[user_scoped]` type; what outlives it, into a `PerUser<T>` of the platform",
    note = "a type of your own is checked field by field: write `#[derive(Shareable)]` on it",
    note = "a static that holds no user's data in spite of its type is attested: `#[attest(reason = \"…\")]`"
)]
pub trait AllUsersMayReach {}

#[diagnostic::do_not_recommend]
impl<T: Shareable + ?Sized> AllUsersMayReach for T {}

/// How a factory builds a type, and the bound for a type under `#[agent]` and `scoped`, whose `Params` are `()`.
///
/// Apart from `UserScoped`, because bounds with `Params = (), Output = Self` make trait solving exponential in the
/// depth of nested agents.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no agent that `{F}` can build from the parameters `{Params}`",
    label = "takes other parameters, or is not annotated with `#[user_scoped]`",
    note = "under `agents` stands a `#[user_scoped]` type with the parameters that its `#[param]` fields ask for",
    note = "under `scoped` and `#[agent]` stands one without `#[param]` fields"
)]
pub trait Builds<'user, F: ?Sized, Params, Output = Self>: Wired<'user> + Owned<'user> {
    const EDGES: &'static [Edge] = &[];
    const NODE: Node = Node { path: Self::PATH, edges: Self::EDGES };
    const NAMES: &'static [&'static str] = Self::PARAMETERS;

    fn build(factory: &F, scope: UserScope<'user>, params: Params) -> Output;
}

/// Of a type with an entry in the factory: apart from `Makes`, because it has nothing in it to check.
pub trait EntryOf<'user, F> {}

/// What `#[user_scoped(create)]` says of a struct: it has a scope, and so belongs to one user alone.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has a constructor, and its definition does not say so",
    label = "not marked with `#[user_scoped(create)]`",
    note = "write `#[user_scoped(create)]` on the struct"
)]
pub trait Branded<'user> {
    fn branded(&self) -> UserScope<'user>;
}

/// What the constructor of a struct says of it: all that `Wired` asks for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no constructor",
    label = "marked with `create`, and nothing makes one",
    note = "write `#[user_scoped]` on an `impl` of it, and `#[create]` on the function there that makes one"
)]
pub trait Constructed<'user>: Branded<'user> {
    const PATH: TypePath = ("", "");
    const PARAMETERS: &'static [&'static str] = &[];
    const USES: &'static str = "";
    const AGENTS: &'static [Drawing] = &[];
    type Making: Makeable;
}

/// `Builds`, by a constructor.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no constructor that makes a `{Output}` from the parameters `{Params}`",
    label = "its constructor is async, can fail, or takes other parameters",
    note = "under `#[agent]` and `scoped` stands a type whose constructor is not async, returns `Self` and takes no parameters",
    note = "under `agents`, an entry has the parameters of the constructor"
)]
pub trait Constructs<'user, F: ?Sized, Params, Output>: Constructed<'user> + Owned<'user> {
    const EDGES: &'static [Edge] = &[];

    fn construct(factory: &F, scope: UserScope<'user>, params: Params) -> Output;
}

/// `Default`, for a field without attribute: so that the message can say what else there is.
#[diagnostic::on_unimplemented(
    message = "a field of the type `{Self}` has no attribute and no `Default`",
    label = "no value for this field",
    note = "write `#[shared]`, `#[scoped]`, `#[agent]`, `#[param]` or `#[init(…)]` before it"
)]
pub trait Fresh {
    fn fresh() -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Default> Fresh for T {
    #[inline]
    fn fresh() -> Self {
        Self::default()
    }
}

/// `Shares`, with the agent that asks: so that the message can name it.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` that `{Self}` does not share",
    label = "nobody shares this",
    note = "add it to `shared` in the `agent_factory!` of `{Self}`, such as `pub name: {T}`",
    note = "a `dyn Trait` stands there as it is: it is stored as an `Arc`"
)]
pub trait Provides<'user, T: ?Sized, Agent: ?Sized> {
    fn provide(&self) -> &'user T;
}

#[diagnostic::do_not_recommend]
impl<'user, T: ?Sized, Agent: ?Sized, F: Shares<'user, T> + ?Sized> Provides<'user, T, Agent> for F {
    #[inline]
    fn provide(&self) -> &'user T {
        self.share()
    }
}

/// `Provides`, by name.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` by the name of `{Name}` that `{Self}` does not share",
    label = "nobody shares this by this name",
    note = "add it to `shared` in the `agent_factory!` of `{Self}`, such as `pub name: {T} as {Name}`"
)]
pub trait ProvidesNamed<'user, T: ?Sized, Agent: ?Sized, Name> {
    fn provide(&self) -> &'user T;
}

#[diagnostic::do_not_recommend]
impl<'user, T: ?Sized, Agent: ?Sized, Name, F: Shares<'user, T, Name> + ?Sized> ProvidesNamed<'user, T, Agent, Name>
    for F
{
    #[inline]
    fn provide(&self) -> &'user T {
        self.share()
    }
}

/// Asked of the names of a type's components where it is asked for without one: no tuple of names is one.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` and does not say which: the names are `{Self}`",
    label = "shared by name alone",
    note = "write the name before the field: `#[shared(Name)]`"
)]
pub trait NameOf<'user, T: ?Sized, Agent: ?Sized> {}

/// Stands in for a factory in what no factory changes, and builds nothing.
pub enum AnyFactory {}

impl<'user, T: ?Sized, Agent: ?Sized> Provides<'user, T, Agent> for AnyFactory {
    fn provide(&self) -> &'user T {
        match *self {}
    }
}

impl<'user, T: ?Sized, Agent: ?Sized, Name> ProvidesNamed<'user, T, Agent, Name> for AnyFactory {
    fn provide(&self) -> &'user T {
        match *self {}
    }
}

impl<'user, T> Keeps<'user, T> for AnyFactory {
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

/// Keeps a `dyn Trait` behind a reference `'static`, as it is everywhere else in what the user wrote.
pub type Unborrowed<T> = T;
